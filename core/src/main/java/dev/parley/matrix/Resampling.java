package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Arrays;

/**
 * How a bootstrap draws.
 *
 * @param samples how often, from 100 to 1,000,000
 * @param seed where its random numbers start; the same seed gives the same interval
 */
public record Resampling(int samples, long seed) {

    /** A thousand samples from seed 1. */
    public static final Resampling DEFAULT = new Resampling(1000, 1);

    private static final int LEAST = 100;
    private static final int MOST = 1_000_000;
    private static final double TAIL = 0.025;

    public Resampling {
        if (samples < LEAST || samples > MOST) {
            throw new IllegalArgumentException(lenientFormat("samples %s must lie in [%s, %s]", samples, LEAST, MOST));
        }
    }

    /**
     * Cuts 2.5 percent of the figures off at either end: the percentile interval of Efron and Tibshirani, <em>An Introduction to the
     * Bootstrap</em>, 1993, chapter 13. Of {@code n} figures in order, it reaches from number {@code ⌊0.025 n⌋} to number
     * {@code n - 1 - ⌊0.025 n⌋}, counted from 0.
     *
     * @param figures what the samples gave, at least one, in any order
     * @return the interval that holds 95 percent of them
     */
    public static Interval percentiles(double... figures) {
        int cut = (int) Math.floor(TAIL * figures.length);
        double[] negated = new double[figures.length];
        for (int i = 0; i < figures.length; i++) {
            negated[i] = -figures[i];
        }
        return new Interval(least(figures, cut), -least(negated, cut));
    }

    /** Returns the figure that stands at an index once they are in order; to put all of them in order would take several times as long. */
    private static double least(double[] figures, int index) {
        double[] kept = new double[2 * (index + 1)];
        int size = 0;
        double bound = Double.POSITIVE_INFINITY;
        for (double figure : figures) {
            if (figure < bound) {
                kept[size++] = figure;
            }
            if (size == kept.length) {
                Arrays.sort(kept);
                size = index + 1;
                bound = kept[index];
            }
        }
        Arrays.sort(kept, 0, size);
        return kept[index];
    }
}
