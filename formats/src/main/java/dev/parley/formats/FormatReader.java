package dev.parley.formats;

import java.io.IOException;

/** Reads contents of one format. Implementations are immutable. */
@FunctionalInterface
interface FormatReader {

    /**
     * Reads the documents of a content.
     *
     * @param content what to read
     * @param findings takes the documents and what is to be said about them
     * @throws IOException if it is damaged
     * @throws UnreadableException if it cannot be used for a reason that can be told
     */
    void read(Content content, Findings findings) throws IOException, UnreadableException;
}
