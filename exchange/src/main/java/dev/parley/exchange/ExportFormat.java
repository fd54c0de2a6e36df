package dev.parley.exchange;

/** A format that a run can be written in for another program. */
public enum ExportFormat {
    /** The network as a matrix in CSV. */
    CSV(".csv"),
    /** A workbook for Excel and its kin with the sheets matrix, positions and claims, tied by links. */
    XLSX(".xlsx"),
    /** All of a run in one tree, as {@code docs/schema/comparison.schema.json} describes it. */
    JSON(".json"),
    /** One claim on each line, each a tree of JSON as the same schema describes it. */
    JSONL(".jsonl"),
    /** The network as GraphML for Gephi, visone, igraph and others. */
    GRAPHML(".graphml"),
    /** The network in time as GEXF 1.3 for Gephi. */
    GEXF(".gexf"),
    /** The network as a full matrix in the DL format of UCINET. */
    DL(".dl"),
    /** A database for Discourse Network Analyzer 3. Needs the texts. */
    DNA(".dna"),
    /** A folder of texts with marks beside them for brat. Needs the texts. */
    BRAT("-brat"),
    /** A folder of tidy tables with a script for R. */
    R("-r");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /**
     * Names what is written of a run.
     *
     * @param run the name of the run's folder
     * @return a name for the file or the folder
     */
    public String nameFor(String run) {
        return run + ending;
    }

    /**
     * Tells whether the format is a folder of files.
     *
     * @return true if it is, false if it is a single file
     */
    public boolean isFolder() {
        return this == BRAT || this == R;
    }
}
