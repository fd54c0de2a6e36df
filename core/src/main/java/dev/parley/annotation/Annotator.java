package dev.parley.annotation;

import dev.parley.text.Document;

/** Finds sentences, tokens and names. Implementations are safe for use by several threads and are closed by their owner. */
public interface Annotator extends AutoCloseable {

    /**
     * Annotates one document's body.
     *
     * @param document the document
     * @return the document with its sentences and names
     */
    AnnotatedDocument annotate(Document document);

    /**
     * Names the engine, for the manifest.
     *
     * @return name and version of the engine and of its models
     */
    String version();

    @Override
    void close();
}
