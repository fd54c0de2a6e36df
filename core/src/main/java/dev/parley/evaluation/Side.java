package dev.parley.evaluation;

import dev.parley.claim.Stance;

/** Where a holder stands on a proposal, in a document or in all of them. */
public enum Side {
    /** Every statement supports. */
    SUPPORT,
    /** Every statement opposes. */
    OPPOSE,
    /** Statements of both signs, or one that is coded so. */
    MIXED;

    /**
     * Takes the side of a stance.
     *
     * @param stance the stance
     * @return its side
     */
    public static Side of(Stance stance) {
        return stance == Stance.SUPPORT ? SUPPORT : OPPOSE;
    }

    /**
     * Adds another statement.
     *
     * @param other its side
     * @return the side if they are the same, else mixed
     */
    public Side with(Side other) {
        return this == other ? this : MIXED;
    }
}
