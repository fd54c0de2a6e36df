package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import dev.parley.matrix.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure of agreement.
 *
 * @param of what is compared, such as {@code claims}, {@code stance} or {@code evidence}
 * @param measure the figure, such as {@code f1}, {@code alpha} or {@code kappa}
 * @param units over how many units: keys that either coding has, pairs, cells, or marked stretches
 * @param value the figure; empty if it is not defined
 * @param interval where 95 percent of its bootstrap samples over documents lie; empty for a single document or if the figure is not defined
 */
public record Figure(String of, String measure, int units, OptionalDouble value, Optional<Interval> interval) {

    public Figure {
        requireNonNull(of, "of");
        requireNonNull(measure, "measure");
        requireNonNull(value, "value");
        requireNonNull(interval, "interval");
    }
}
