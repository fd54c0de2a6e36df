package dev.parley.claim;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.codebook.Codebook;

/** Reads attributions and stances. Implementations are safe for use by several threads and are closed by their owner. */
public interface Reader extends AutoCloseable {

    /**
     * Reads one document. The result depends on the document and the codebook alone, not on what else is being read.
     *
     * @param document the document
     * @param codebook the proposals to look for
     * @return what was found
     */
    Reading read(AnnotatedDocument document, Codebook codebook);

    /**
     * Returns a reader for a first look, which decides what is worth a proper one.
     *
     * @return a quicker reader of the same models, closed with this one; by default this one
     */
    default Reader firstLook() {
        return this;
    }

    /**
     * Names the reader, for the manifest.
     *
     * @return name, version and hash of its weights
     */
    String version();

    @Override
    void close();
}
