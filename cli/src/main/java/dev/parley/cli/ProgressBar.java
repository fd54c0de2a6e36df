package dev.parley.cli;

import com.google.common.base.Stopwatch;
import dev.parley.Progress;
import java.time.Duration;
import java.util.Locale;

/**
 * A line on standard error that tells how far the run is, drawn over itself and wiped when it is done.
 *
 * <p>Our own, because the ready-made one (me.tongfei:progressbar) brings a terminal library with native code, ten times the size of this
 * module, for what is one line here, and writes to {@code System.err} from a thread of its own.
 */
final class ProgressBar implements Progress, AutoCloseable {

    private static final String WIPE = "\r\u001b[K";
    private static final int CELLS = 20;

    private final Console console;
    private final Stopwatch watch;
    private final Terminal.Target target;
    private int documents;
    private int done;

    /** Makes a bar that draws on standard error if {@code target} is a terminal, and never otherwise. */
    ProgressBar(Console console, Stopwatch watch, Terminal.Target target) {
        this.console = console;
        this.watch = watch;
        this.target = target;
    }

    /** Shows what is being done before the number of documents is known. */
    void show(String what) {
        draw(what);
    }

    @Override
    public void started(int documents) {
        this.documents = documents;
        done = 0;
        watch.reset().start();
        draw(bar("reading"));
    }

    @Override
    public void documentDone(String name) {
        done++;
        draw(bar(done < documents ? remaining() : "comparing"));
    }

    @Override
    public void close() {
        write(WIPE);
    }

    private String bar(String remark) {
        int filled = documents == 0 ? 0 : CELLS * done / documents;
        return String.format(
                Locale.ROOT,
                "[%s%s] %d/%d documents, %s",
                "#".repeat(filled),
                "-".repeat(CELLS - filled),
                done,
                documents,
                remark);
    }

    private String remaining() {
        Duration left = watch.elapsed().multipliedBy(documents - done).dividedBy(done);
        return left.toMinutes() > 0
                ? "about " + (left.toMinutes() + 1) + " min left"
                : "about " + (left.toSeconds() + 1) + " s left";
    }

    private void draw(String line) {
        // A line that fills the terminal to its edge would wrap and could not be wiped.
        int room = console.terminal().columns() - 1;
        write(WIPE + DisplayWidth.truncate(line, room, Glyphs.ASCII.ellipsis()));
    }

    private void write(String text) {
        if (target == Terminal.Target.TERMINAL) {
            console.err().print(text);
            console.err().flush();
        }
    }
}
