package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a tie weighs for a while.
 *
 * @param start the first day
 * @param end the day on which the next spell begins; empty for the last one
 * @param weight what it weighs
 */
record Spell(LocalDate start, Optional<LocalDate> end, double weight) {

    Spell {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
    }
}
