package dev.parley.export;

/** What stands in a cell of {@code matrix.csv}; a silent cell is empty with each of them. */
public enum Cells {
    /** The stand: {@code supports}, {@code opposes}, {@code mixed} or {@code conditional}. */
    CODE,
    /** The number of claims, at least 1. */
    COUNT,
    /** The number of claims for the proposal minus the number against it; 0 is balanced, not silent. */
    NET,
    /** The part of the claims that is for the proposal, in [0, 1]. */
    SHARE,
    /**
     * The bootstrap interval of the share, as {@code 0.2500..0.7500}; of a position from one document, which has none, only the share.
     *
     * @see dev.parley.matrix.Bootstrap
     */
    INTERVAL;

    /**
     * Tells whether it makes sense to divide what stands in a cell by the claims of a source or on a proposal.
     *
     * @return true for counts and net counts
     */
    public boolean isCountable() {
        return this == COUNT || this == NET;
    }
}
