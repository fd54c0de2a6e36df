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

    static Side of(Stance stance) {
        return stance == Stance.SUPPORT ? SUPPORT : OPPOSE;
    }

    Side with(Side other) {
        return this == other ? this : MIXED;
    }
}
