package dev.parley.network;

import com.google.common.collect.ImmutableSet;

/**
 * What a tie weighs. In these formulas {@code s} and {@code o} are the numbers of claims of a source for and against a proposal, or the sums of what
 * a kernel makes of them; {@code i} and {@code j} are two sources and the sums run over proposals, or the other way round.
 */
public enum Weight {
    /** Two-mode {@code s + o}; one-mode {@code Σ (s_i + o_i)(s_j + o_j)}. Claims of either stance can be duplicates of one another. */
    IGNORE(ImmutableSet.of(Mode.TWOMODE, Mode.ACTORS, Mode.PROPOSALS)),
    /** Two-mode: 1 for claims in favour only, 2 for claims against only, 3 for both. */
    COMBINE(ImmutableSet.of(Mode.TWOMODE)),
    /** Two-mode {@code s - o}, 0 where claims are balanced; one-mode congruence minus conflict. */
    SUBTRACT(ImmutableSet.of(Mode.TWOMODE, Mode.ACTORS, Mode.PROPOSALS)),
    /** One-mode {@code Σ (s_i s_j + o_i o_j)}. */
    CONGRUENCE(ImmutableSet.of(Mode.ACTORS, Mode.PROPOSALS)),
    /** One-mode {@code Σ (s_i o_j + o_i s_j)}. */
    CONFLICT(ImmutableSet.of(Mode.ACTORS, Mode.PROPOSALS));

    private final ImmutableSet<Mode> modes;

    Weight(ImmutableSet<Mode> modes) {
        this.modes = modes;
    }

    /**
     * Tells whether the weight is defined for a mode.
     *
     * @param mode the mode
     * @return true if it is
     */
    public boolean isFor(Mode mode) {
        return modes.contains(mode);
    }
}
