package dev.parley.induction;

import dev.parley.diagnostic.ResourceException;
import java.util.Map;
import java.util.Set;

/**
 * How likely a clause is worded like a proposal that a person would have written down, by logistic regression over its traits. The weights lie in
 * {@code likeness.tsv}, whose head tells what they were fitted on. Immutable.
 */
final class Likeness {

    private static final String FILE = "likeness.tsv";

    private final Map<String, Double> weights;

    private Likeness(Map<String, Double> weights) {
        this.weights = weights;
    }

    static Likeness read() {
        try {
            return new Likeness(WordTable.read(FILE).numbers());
        } catch (NumberFormatException e) {
            throw new ResourceException("dev/parley/induction/" + FILE + " has a weight that is no number", e);
        }
    }

    /** Returns the likeness, in (0, 1); traits without a weight count nothing. */
    double of(Set<String> traits, Map<String, Double> measures) {
        // In a fixed order, since sums of doubles depend on it.
        double sum = weights.getOrDefault("(always)", 0.0);
        sum += traits.stream()
                .sorted()
                .mapToDouble(trait -> weights.getOrDefault(trait, 0.0))
                .sum();
        sum += measures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(measure -> weights.getOrDefault(measure.getKey(), 0.0) * measure.getValue())
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }
}
