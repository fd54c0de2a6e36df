package dev.parley.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The units in which windows slide. */
public enum TimeUnit {
    /** Days. */
    DAYS(ChronoUnit.DAYS),
    /** Weeks of seven days. */
    WEEKS(ChronoUnit.WEEKS),
    /** Months. */
    MONTHS(ChronoUnit.MONTHS),
    /** Years. */
    YEARS(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    TimeUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    /** Moves a day, back if the number is negative; where a month lacks the day, its last one is meant. */
    LocalDate plus(LocalDate date, long units) {
        return date.plus(units, unit);
    }

    /** Returns the whole units from one day to another, negative if the other one is earlier. */
    long between(LocalDate one, LocalDate other) {
        return unit.between(one, other);
    }
}
