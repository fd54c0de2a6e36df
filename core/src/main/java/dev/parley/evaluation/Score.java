package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import java.util.OptionalDouble;

/**
 * How far a set that was found agrees with one that was coded, as counts.
 *
 * @param right how many are in both, at least 0
 * @param system how many were found, at least {@code right}
 * @param gold how many were coded, at least {@code right}
 */
public record Score(int right, int system, int gold) {

    /** Two empty sets. */
    public static final Score NONE = new Score(0, 0, 0);

    public Score {
        if (right < 0 || right > Math.min(system, gold)) {
            throw new IllegalArgumentException(
                    lenientFormat("right %s must lie in [0, %s]", right, Math.min(system, gold)));
        }
    }

    /**
     * Returns how many of those found are right.
     *
     * @return the share in [0, 1], empty if nothing was found
     */
    public OptionalDouble precision() {
        return new Ratio(right, system).share();
    }

    /**
     * Returns how many of those coded were found.
     *
     * @return the share in [0, 1], empty if nothing was coded
     */
    public OptionalDouble recall() {
        return new Ratio(right, gold).share();
    }

    /**
     * Returns the harmonic mean of precision and recall.
     *
     * @return the mean in [0, 1], 0 if nothing is right; empty if nothing was either found or coded
     */
    public OptionalDouble f1() {
        if (system + gold == 0) {
            return OptionalDouble.empty();
        }
        if (right == 0) {
            return OptionalDouble.of(0);
        }
        double precision = (double) right / system;
        double recall = (double) right / gold;
        return OptionalDouble.of(2 * precision * recall / (precision + recall));
    }

    /**
     * Adds the counts of another one.
     *
     * @param other the same figure for something else
     * @return both together
     */
    public Score plus(Score other) {
        return new Score(right + other.right, system + other.system, gold + other.gold);
    }
}
