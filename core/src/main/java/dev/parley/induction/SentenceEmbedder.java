package dev.parley.induction;

/** Says how near sentences are in meaning. Implementations are safe for use by several threads and are closed by their owner. */
public interface SentenceEmbedder extends AutoCloseable {

    /**
     * Embeds a sentence. The result depends on the sentence alone.
     *
     * @param text the sentence
     * @return its vector, of length 1 and of the same dimension for every sentence; the cosine of two vectors is their product
     */
    float[] embed(String text);

    @Override
    void close();
}
