package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.matrix.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a window stands as it slides, and how much each statement counts there. */
final class Windows {

    /** More windows than a person could look at, or a mistake in a date. */
    private static final long MOST = 100_000;

    private final TimeWindow window;
    private final List<Statement> statements;
    private final List<LocalDate> dates;

    /** Takes statements, of which those without a date count nowhere. */
    Windows(TimeWindow window, List<Statement> statements) {
        this.window = window;
        this.statements = statements.stream()
                .filter(statement -> !statement.claim().origin().date().isEmpty())
                .toList();
        this.dates = this.statements.stream()
                .map(statement -> LocalDate.parse(statement.claim().origin().date()))
                .toList();
    }

    /** Returns the windows, the earliest first; none if no statement has a date. */
    List<Period> periods() {
        Optional<LocalDate> earliest = dates.stream().min(LocalDate::compareTo);
        Optional<LocalDate> latest = dates.stream().max(LocalDate::compareTo);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return List.of();
        }
        LocalDate first = window.from().orElse(earliest.get());
        LocalDate last = window.to().orElse(latest.get());
        if (window.unit().between(first, last) > MOST) {
            throw new IllegalArgumentException(lenientFormat(
                    "from %s to %s there are more than %s windows of %s", first, last, MOST, window.unit()));
        }
        List<Period> periods = new ArrayList<>();
        LocalDate middle = first;
        for (int step = 1; !middle.isAfter(last); step++) {
            LocalDate start = window.unit().plus(middle, -window.half());
            LocalDate end = window.unit().plus(middle, window.half());
            if (window.edges() == Edges.CUT || (!start.isBefore(first) && !end.isAfter(last))) {
                periods.add(period(start, middle, end, first, last));
            }
            // From the first day each time: by way of the 28th of February the 31st would become the 28th for good.
            middle = window.unit().plus(first, step);
        }
        return periods;
    }

    private Period period(LocalDate start, LocalDate middle, LocalDate end, LocalDate first, LocalDate last) {
        boolean endless = window.kernel() == Kernel.GAUSSIAN;
        return new Period(
                endless || start.isBefore(first) ? first : start, middle, endless || end.isAfter(last) ? last : end);
    }

    /**
     * Weighs the statements of a window.
     *
     * @param period the window
     * @param mode in a one-mode network a tie takes a product of two statements, so each gives its root
     */
    List<Weighed> in(Period period, Mode mode) {
        return IntStream.range(0, dates.size())
                .filter(i ->
                        !dates.get(i).isBefore(period.start()) && !dates.get(i).isAfter(period.end()))
                .boxed()
                .flatMap(i -> weigh(i, period.middle(), mode).stream())
                .toList();
    }

    private Optional<Weighed> weigh(int place, LocalDate middle, Mode mode) {
        double distance = (double) window.unit().between(dates.get(place), middle) / Math.max(1, window.half());
        double weight = window.kernel().weigh(distance);
        if (weight <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Weighed(statements.get(place), mode == Mode.TWOMODE ? weight : Math.sqrt(weight)));
    }
}
