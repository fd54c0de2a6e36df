package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;

/**
 * Where a figure may lie.
 *
 * @param low the lower end
 * @param high the upper end, at least {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(lenientFormat("low %s must not be above high %s", low, high));
        }
    }
}
