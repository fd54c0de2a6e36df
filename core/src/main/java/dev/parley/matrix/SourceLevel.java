package dev.parley.matrix;

/** What a column of the matrix stands for: the links of the chain by which a claim reaches the reader, the innermost first. */
public enum SourceLevel {
    /** Whoever holds a claim: an entity, or the author of a document in the author's own voice. */
    ACTOR,
    /** Who reports a claim within a text, as {@code via} of the claim tells: each of them; a claim that nobody reports is in no column. */
    REPORTER,
    /** The author of a document, with the claims in the author's own voice only. */
    AUTHOR,
    /** The outlet, with every claim that its articles carry, whoever holds it; documents of unknown outlet stand for themselves. */
    OUTLET,
    /** The document, with every claim that it carries, whoever holds it. */
    DOCUMENT
}
