package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import java.util.OptionalDouble;

/**
 * A part of a whole, as counts.
 *
 * @param count how many are as they should be, at least 0
 * @param of how many there are, at least {@code count}
 */
public record Ratio(int count, int of) {

    /** Nothing of nothing. */
    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(lenientFormat("count %s must lie in [0, %s]", count, of));
        }
    }

    /**
     * Returns the share.
     *
     * @return the share in [0, 1], empty if there are none
     */
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    /**
     * Adds the counts of another one.
     *
     * @param other the same figure for something else
     * @return both together
     */
    public Ratio plus(Ratio other) {
        return new Ratio(count + other.count, of + other.of);
    }
}
