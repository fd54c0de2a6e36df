package dev.parley.nlp.reader;

/** Which of the shipped readers reads. */
public enum ReaderSize {

    /** One network of 33 million weights. */
    SMALL("/dev/parley/nlp/reader/reader.properties", 0.25),

    /**
     * The same network and a second opinion by one of 110 million weights wherever the first sees a trace of a stance: more claims are right, at
     * about twice the time.
     */
    LARGE("/dev/parley/nlp/reader/reader-large.properties", 0.3);

    private final String card;
    private final double leastConfidence;

    ReaderSize(String card, double leastConfidence) {
        this.card = card;
        this.leastConfidence = leastConfidence;
    }

    /**
     * Tells which claims of this reader are worth keeping by themselves.
     *
     * @return the highest confidence below which claims can be dropped without loss of claim F1 on development articles; in [0, 1]
     */
    public double leastConfidence() {
        return leastConfidence;
    }

    /** Where the card of this reader is on the class path. */
    String card() {
        return card;
    }
}
