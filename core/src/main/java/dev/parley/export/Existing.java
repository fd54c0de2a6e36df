package dev.parley.export;

/** What becomes of a folder that is already there. Files that Parley did not write are kept either way, as {@link RunFolder} tells. */
public enum Existing {
    /** Only an earlier run or an empty folder gives way; any other folder is refused. */
    PROTECT,
    /** Any folder gives way. */
    REPLACE
}
