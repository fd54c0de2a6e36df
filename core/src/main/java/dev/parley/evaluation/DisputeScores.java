package dev.parley.evaluation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.Stats;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The evaluations of several disputes, each with a run and a gold of its own.
 *
 * @param evaluations name of a dispute to its evaluation
 */
public record DisputeScores(SortedMap<String, Evaluation> evaluations) {

    public DisputeScores {
        evaluations = ImmutableSortedMap.copyOf(evaluations);
    }

    /**
     * Sums a score up over all disputes, so that every claim weighs the same.
     *
     * @param score what is taken of an evaluation
     * @return the sum of the counts
     */
    public Score sum(Function<Evaluation, Score> score) {
        return sum(score, Score.NONE, Score::plus);
    }

    /**
     * Sums a ratio up over all disputes.
     *
     * @param ratio what is taken of an evaluation
     * @return the sum of the counts
     */
    public Ratio sumOfRatios(Function<Evaluation, Ratio> ratio) {
        return sum(ratio, Ratio.NONE, Ratio::plus);
    }

    /**
     * Returns the mean over disputes of the F1 of claims, so that every dispute weighs the same.
     *
     * @return the mean, empty without disputes
     */
    public OptionalDouble meanF1() {
        return evaluations.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(f1().mean());
    }

    /**
     * Returns how far the F1 of claims spreads over disputes.
     *
     * @return the standard deviation of a sample, empty for less than two disputes
     */
    public OptionalDouble deviationOfF1() {
        return evaluations.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(f1().sampleStandardDeviation());
    }

    private Stats f1() {
        return Stats.of(evaluations.values().stream()
                .map(evaluation -> evaluation.claims().claims().f1())
                .flatMapToDouble(OptionalDouble::stream));
    }

    private <T> T sum(Function<Evaluation, T> figure, T none, BinaryOperator<T> plus) {
        return evaluations.values().stream().map(figure).reduce(none, plus);
    }
}
