package dev.parley;

/** What becomes of the claims of documents that are the same article, such as the story of an agency in six newspapers. */
public enum Copies {
    /** Each document's claims count by themselves. */
    KEEP,
    /** What several of them say counts once, as said by the earliest of them and carried by the others. */
    MERGE
}
