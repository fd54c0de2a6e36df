package dev.parley.claim;

/** Towards a proposal as it is worded. */
public enum Stance {
    /** For it. */
    SUPPORT,
    /** Against it. */
    OPPOSE;

    /**
     * Returns the other one.
     *
     * @return the opposite stance
     */
    public Stance flipped() {
        return this == SUPPORT ? OPPOSE : SUPPORT;
    }
}
