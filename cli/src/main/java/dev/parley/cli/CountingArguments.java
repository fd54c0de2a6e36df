package dev.parley.cli;

import dev.parley.matrix.SourceLevel;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which claims count, and as whose; picocli fills the fields. */
final class CountingArguments {

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Leave out claims before this day, and those without a date.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = {"--to", "--until"},
            paramLabel = "DAY",
            description = "Leave out claims after this day, and those without a date.")
    private Optional<LocalDate> to = Optional.empty();

    SourceLevel by() {
        return sources.by();
    }

    Optional<LocalDate> from() {
        return from;
    }

    Optional<LocalDate> to() {
        return to;
    }

    /** Returns what is asked for; fails with a message for the user if it contradicts itself. */
    Counting counting() {
        return sources.counting(from, to);
    }
}
