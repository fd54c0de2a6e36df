package dev.parley.export;

/** How a network is laid out in a table. */
public enum NetworkLayout {
    /** A row for each tie. */
    TIES,
    /** A row for each node, and a column for each node that it could have a tie to. */
    MATRIX
}
