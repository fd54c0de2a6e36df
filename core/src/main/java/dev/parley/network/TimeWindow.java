package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A window that slides over time, one unit at a time.
 *
 * <p>Without a kernel the window reaches {@code round((size - 1) / 2)} units to either side of its middle, both ends included: size 1 is the middle
 * alone, sizes 2 and 3 reach one unit, and so on. With a kernel it reaches {@code size / 2} units, an odd size being rounded up.
 *
 * @param unit the unit
 * @param size how many units it is wide, at least 1
 * @param kernel how much a claim counts by its distance from the middle
 * @param edges whether windows may reach beyond the first and the last day
 * @param from the first day; empty for that of the earliest claim
 * @param to the last day; empty for that of the latest claim
 */
public record TimeWindow(
        TimeUnit unit, int size, Kernel kernel, Edges edges, Optional<LocalDate> from, Optional<LocalDate> to) {

    public TimeWindow {
        requireNonNull(unit, "unit");
        requireNonNull(kernel, "kernel");
        requireNonNull(edges, "edges");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (size < 1) {
            throw new IllegalArgumentException(lenientFormat("size %s of a window must be at least 1", size));
        }
    }

    /**
     * Makes a window without a kernel over all claims, always whole.
     *
     * @param unit the unit
     * @param size how many units it is wide, at least 1
     */
    public TimeWindow(TimeUnit unit, int size) {
        this(unit, size, Kernel.NO, Edges.WHOLE, Optional.empty(), Optional.empty());
    }

    /** Returns how many units it reaches to either side. */
    int half() {
        return kernel == Kernel.NO ? size / 2 : (size + 1) / 2;
    }
}
