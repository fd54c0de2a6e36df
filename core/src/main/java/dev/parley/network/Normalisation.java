package dev.parley.network;

import com.google.common.collect.ImmutableSet;

/**
 * What the weight of a tie is divided by. {@code n} is the number of a node's claims, duplicates counted once, or the sum of what a kernel makes of
 * them. A quotient with 0 below is 0.
 */
public enum Normalisation {
    /** Nothing. */
    NO(ImmutableSet.of(Mode.TWOMODE, Mode.ACTORS, Mode.PROPOSALS)),
    /** Two-mode: {@code n} of the source, so that the shares of a source add up to 1 unless they are subtracted. */
    ACTIVITY(ImmutableSet.of(Mode.TWOMODE)),
    /** Two-mode: {@code n} of the proposal, so that the shares of a proposal add up to 1 unless they are subtracted. */
    PROMINENCE(ImmutableSet.of(Mode.TWOMODE)),
    /** One-mode: {@code (n_i + n_j) / 2}. */
    AVERAGE(ImmutableSet.of(Mode.ACTORS, Mode.PROPOSALS)),
    /**
     * One-mode, on counts {@code x} by proposal and stance: the sum of {@code x_i} where {@code j} has none, of {@code x_j} where {@code i} has
     * none, and of {@code x_i x_j} where both have some. Only for counts of 0 and 1 this is the size of a union.
     */
    JACCARD(ImmutableSet.of(Mode.ACTORS, Mode.PROPOSALS)),
    /** One-mode: {@code n_i n_j}, a product of totals, not of the lengths of vectors. */
    COSINE(ImmutableSet.of(Mode.ACTORS, Mode.PROPOSALS));

    private final ImmutableSet<Mode> modes;

    Normalisation(ImmutableSet<Mode> modes) {
        this.modes = modes;
    }

    /**
     * Tells whether the normalisation is defined for a mode.
     *
     * @param mode the mode
     * @return true if it is
     */
    public boolean isFor(Mode mode) {
        return modes.contains(mode);
    }
}
