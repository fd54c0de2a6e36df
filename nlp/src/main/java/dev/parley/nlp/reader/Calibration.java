package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

/**
 * Thresholds that were tuned on development data together with the weights.
 *
 * @param holder a wordpiece belongs to a holder if support and oppose together exceed this; a probability
 * @param author the author has a stance if support and oppose together exceed this; a probability
 * @param evidence a wordpiece belongs to the evidence if it exceeds this; a probability
 * @param conditional a stance is conditional above this; a probability
 * @param ofActors how sure claims of actors are
 * @param ofAuthors how sure claims of authors are
 * @param cosine a window meets a proposal whose cosine is at least this, in [-1, 1]
 * @param nearest a window meets this many nearest proposals in any case, at least 0
 */
record Calibration(
        double holder,
        double author,
        double evidence,
        double conditional,
        Confidence ofActors,
        Confidence ofAuthors,
        double cosine,
        int nearest) {

    Calibration {
        requireProbability("holder", holder);
        requireProbability("author", author);
        requireProbability("evidence", evidence);
        requireProbability("conditional", conditional);
        if (!(cosine >= -1 && cosine <= 1) || nearest < 0) {
            throw new IllegalArgumentException(lenientFormat(
                    "shortlist cosine %s must lie in [-1, 1] and nearest %s must be at least 0", cosine, nearest));
        }
    }

    private static void requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(lenientFormat("threshold %s %s must lie in [0, 1]", name, value));
        }
    }
}
