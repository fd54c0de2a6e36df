package dev.parley.nlp.reader;

/** What says something of a row. Safe for use by several threads; closed by its owner. */
interface RowReader extends AutoCloseable {

    /** Reads one row, alone. */
    Logits read(Row row);

    @Override
    void close();
}
