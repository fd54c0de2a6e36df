package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

/**
 * How sure a network is, turned into how often it is right: a logistic curve over the logit of its probability, fitted on development
 * articles (Platt 1999, <i>Probabilistic outputs for support vector machines</i>).
 *
 * @param slope above 0, so that the surer claim stays the surer one
 * @param offset what is added; finite
 */
record Confidence(double slope, double offset) {

    /** The network's own probability. */
    static final Confidence RAW = new Confidence(1, 0);

    /** Nearer to 0 or 1 a probability has no logit worth speaking of. */
    private static final double LEAST = 1e-6;

    Confidence {
        if (!(slope > 0 && slope < Double.POSITIVE_INFINITY) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException(
                    lenientFormat("confidence slope %s must be above 0 and offset %s finite", slope, offset));
        }
    }

    /**
     * Returns the probability that a claim is right.
     *
     * @param probability what the network says; in [0, 1]
     */
    double of(double probability) {
        double bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
        double logit = Math.log(bounded / (1 - bounded));
        return 1 / (1 + Math.exp(-slope * logit - offset));
    }
}
