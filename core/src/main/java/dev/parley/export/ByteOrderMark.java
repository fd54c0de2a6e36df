package dev.parley.export;

/** Whether CSV files start with a byte order mark, which Excel needs to see that they are UTF-8. */
public enum ByteOrderMark {
    /** They start with their header. */
    OMITTED,
    /** They start with U+FEFF. */
    WRITTEN
}
