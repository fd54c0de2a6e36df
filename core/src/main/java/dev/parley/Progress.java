package dev.parley;

import java.time.Duration;

/** Is told how far a run is. Called from several threads, one call at a time. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {};

    /**
     * The inputs were found.
     *
     * @param documents how many files will be read
     */
    default void started(int documents) {}

    /**
     * One file is done, read or failed.
     *
     * @param name the file as the user named it
     */
    default void documentDone(String name) {}

    /**
     * A stage took time; the times of all threads are added up at the end of a run.
     *
     * @param stage what was done
     * @param time how long all threads together were busy with it
     */
    default void stageTook(Stage stage, Duration time) {}

    /** What takes time, in the order in which data flows. */
    enum Stage {
        /** From bytes to a document. */
        INGEST,
        /** Sentences and names. */
        ANNOTATE,
        /** Courses of action in parsed sentences, where no codebook is given. */
        INDUCE,
        /** Attributions and stances. */
        READ,
        /** From mentions to entities. */
        RESOLVE,
        /** From claims to the matrix. */
        AGGREGATE
    }
}
