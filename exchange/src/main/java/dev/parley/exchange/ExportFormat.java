package dev.parley.exchange;

/** A format that a run can be written in for another program. */
public enum ExportFormat {
    /** Tables as a strict reader of RFC 4180 takes them. */
    CSV,
    /** A workbook with matrix, positions and claims. */
    XLSX,
    /** One tree that follows a published JSON Schema. */
    JSON,
    /** One claim on each line. */
    JSONL,
    /** A network for Gephi, visone, igraph and others. */
    GRAPHML,
    /** A network in time for Gephi. */
    GEXF,
    /** A network for UCINET. */
    DL,
    /** A database for Discourse Network Analyzer 3. */
    DNA,
    /** Texts with marks beside them for brat. */
    BRAT,
    /** Tidy tables with a script for R. */
    R
}
