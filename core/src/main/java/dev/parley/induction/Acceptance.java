package dev.parley.induction;

import dev.parley.diagnostic.ResourceException;
import java.util.Map;

/**
 * How likely a person takes a wording as it stands for a proposal, rather than for a fact, a fragment or something too vague, by logistic regression
 * over its vector. The weights lie in {@code acceptance.tsv}, whose head tells what they were fitted on; they are those of the shipped embedder, and
 * mean nothing for the vectors of another one. Immutable.
 */
final class Acceptance {

    private static final String FILE = "acceptance.tsv";

    private final double always;
    private final double[] weights;

    private Acceptance(Map<String, Double> table) {
        this.always = table.getOrDefault("(always)", 0.0);
        this.weights = new double[table.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = table.getOrDefault(String.valueOf(i), 0.0);
        }
    }

    static Acceptance read() {
        try {
            return new Acceptance(WordTable.read(FILE).numbers());
        } catch (NumberFormatException e) {
            throw new ResourceException("dev/parley/induction/" + FILE + " has a weight that is no number", e);
        }
    }

    /** Returns the probability, in (0, 1); components without a weight count nothing. */
    double of(float[] vector) {
        double sum = always;
        for (int i = 0; i < Math.min(vector.length, weights.length); i++) {
            sum += weights[i] * vector[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
