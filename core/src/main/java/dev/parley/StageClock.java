package dev.parley;

import com.google.common.base.Stopwatch;
import com.google.common.util.concurrent.AtomicLongMap;
import dev.parley.Progress.Stage;
import java.time.Duration;
import java.util.function.Supplier;

/** Adds up how long each stage took, over all threads. Thread-safe. */
final class StageClock {

    private final AtomicLongMap<Stage> nanos = AtomicLongMap.create();

    <T> T time(Stage stage, Supplier<T> work) {
        Stopwatch watch = Stopwatch.createStarted();
        try {
            return work.get();
        } finally {
            nanos.addAndGet(stage, watch.elapsed().toNanos());
        }
    }

    void report(Progress progress) {
        for (Stage stage : Stage.values()) {
            progress.stageTook(stage, Duration.ofNanos(nanos.get(stage)));
        }
    }
}
