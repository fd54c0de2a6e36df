package dev.parley.cli;

import dev.parley.Progress;
import java.time.Duration;
import java.util.Locale;

/** Says where the time went. */
record StageTimes(Console console) implements Progress {

    @Override
    public void stageTook(Stage stage, Duration time) {
        report(Words.lower(stage), time);
    }

    void report(String what, Duration time) {
        console.note(String.format(Locale.ROOT, "time: %-12s %8.2f s", what, time.toMillis() / 1000.0));
    }
}
