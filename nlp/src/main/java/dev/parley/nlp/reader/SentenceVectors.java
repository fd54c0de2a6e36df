package dev.parley.nlp.reader;

import dev.parley.induction.SentenceEmbedder;

/**
 * Sentence embeddings by all-MiniLM-L6-v2 in 8 bits (Reimers and Gurevych 2019, "Sentence-BERT"), the model by which the reader's passages meet
 * proposals. Of a text only the first 250 wordpieces count. Safe for use by several threads; closed by its owner.
 */
public final class SentenceVectors implements SentenceEmbedder {

    private static final int MOST_PIECES = 250;

    private final WordPiece tokenizer;
    private final Embedder embedder;

    private SentenceVectors(WordPiece tokenizer, Embedder embedder) {
        this.tokenizer = tokenizer;
        this.embedder = embedder;
    }

    /**
     * Loads the model, about 30 MB.
     *
     * @return the embedder, to be closed by the caller
     * @throws dev.parley.diagnostic.ResourceException if a file of it is missing or damaged, or ONNX Runtime does not run on this platform
     */
    public static SentenceVectors load() {
        Resources resources = Resources.shipped();
        ReaderCard card = ReaderCard.parse(resources.read(ReaderSize.SMALL.card()), ReaderSize.SMALL.card());
        byte[] vocabulary = resources.read(Resources.TOKENIZER, card.tokenizerHash());
        byte[] weights = resources.read(Resources.EMBEDDING, card.embeddingHash());
        return new SentenceVectors(
                new WordPiece(Vocabulary.parse(vocabulary, Resources.TOKENIZER)),
                new Embedder(OnnxNetwork.open(weights, Resources.EMBEDDING)));
    }

    @Override
    public float[] embed(String text) {
        Pieces pieces = tokenizer.encode(text);
        return embedder.embed(pieces.ids(0, Math.min(pieces.size(), MOST_PIECES)));
    }

    @Override
    public void close() {
        embedder.close();
    }
}
