package dev.parley.cli;

import dev.parley.Progress;
import java.time.Duration;

/** Tells two listeners, the first one first. */
record BothProgress(Progress first, Progress second) implements Progress {

    @Override
    public void started(int documents) {
        first.started(documents);
        second.started(documents);
    }

    @Override
    public void documentDone(String name) {
        first.documentDone(name);
        second.documentDone(name);
    }

    @Override
    public void stageTook(Stage stage, Duration time) {
        first.stageTook(stage, time);
        second.stageTook(stage, time);
    }
}
