package dev.parley.nlp.reader;

/** Which of the shipped readers reads. */
public enum ReaderSize {

    /** One network of 33 million weights. */
    SMALL("/dev/parley/nlp/reader/reader.properties"),

    /**
     * The same network and a second opinion by one of 110 million weights wherever the first sees a trace of a stance: more claims are right, at
     * about twice the time.
     */
    LARGE("/dev/parley/nlp/reader/reader-large.properties");

    private final String card;

    ReaderSize(String card) {
        this.card = card;
    }

    /** Where the card of this reader is on the class path. */
    String card() {
        return card;
    }
}
