package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param start the first day, included
 * @param middle the day that it is about
 * @param end the last day, included
 */
public record Period(LocalDate start, LocalDate middle, LocalDate end) {

    public Period {
        if (start.isAfter(middle) || middle.isAfter(end)) {
            throw new IllegalArgumentException(
                    lenientFormat("start %s, middle %s and end %s must be in order", start, middle, end));
        }
    }
}
