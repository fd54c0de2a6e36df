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
     * Names the reader, for the manifest.
     *
     * @return name, version and hash of its weights
     */
    String version();

    @Override
    void close();
}
