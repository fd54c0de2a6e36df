package dev.parley.network;

/**
 * How much a claim counts by its distance from the middle of a window. {@code x} is the distance in whole units over half the window's size: 0 in
 * the middle, 1 or -1 at its ends. Every kernel is symmetric; those of Discourse Network Analyzer 3.0.11 have the signed distance where the
 * absolute one belongs, and weigh what comes before the middle less than what comes behind it.
 */
public enum Kernel {
    /** No kernel: a claim in the window counts 1, one outside 0. */
    NO,
    /** {@code 1 / 2} within the window. */
    UNIFORM,
    /** {@code 1 - |x|} within the window. */
    TRIANGULAR,
    /** {@code 3 / 4 (1 - x²)} within the window. */
    EPANECHNIKOV,
    /** {@code exp(-x² / 2) / √(2π)}, over all time: the half size is the standard deviation. */
    GAUSSIAN;

    private static final double NORMAL = 1 / Math.sqrt(2 * Math.PI);

    /** Weighs a claim of a window, at a distance of {@code x}. */
    double weigh(double x) {
        return switch (this) {
            case NO -> 1;
            case UNIFORM -> 0.5;
            case TRIANGULAR -> Math.max(0, 1 - Math.abs(x));
            case EPANECHNIKOV -> Math.max(0, 0.75 * (1 - x * x));
            // StrictMath gives the same last digit on every machine.
            case GAUSSIAN -> NORMAL * StrictMath.exp(-x * x / 2);
        };
    }
}
