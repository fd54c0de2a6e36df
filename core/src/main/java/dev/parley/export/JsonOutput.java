package dev.parley.export;

/** Whether a run has the whole comparison as JSON beside its tables. */
public enum JsonOutput {
    /** It has tables and the manifest only. */
    OMITTED,
    /** It has {@code comparison.json} too. */
    WRITTEN
}
