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
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int cut = (int) Math.floor(TAIL * sorted.length);
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
    }
}
