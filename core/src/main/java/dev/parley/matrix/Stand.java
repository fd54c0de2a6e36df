package dev.parley.matrix;

/** Where a source stands on a proposal; a source without a position is silent. */
public enum Stand {
    /** All claims support, at least one of them unconditionally. */
    SUPPORTS,
    /** All claims oppose, at least one of them unconditionally. */
    OPPOSES,
    /** Claims of both signs. */
    MIXED,
    /** Claims of one sign, all of them under a condition. */
    CONDITIONAL
}
