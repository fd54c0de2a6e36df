package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.base.Ticker;
import dev.parley.cli.Terminal.Target;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {

    private static final long TEN_SECONDS = TimeUnit.SECONDS.toNanos(10);

    @Test
    void tellsHowManyDocumentsAreDoneAndHowLongTheRestTakes() {
        assertThat(draw(Target.TERMINAL)).contains("[#####---------------] 1/4 documents, about 31 s left");
    }

    @Test
    void wipesItselfAtTheEnd() {
        assertThat(draw(Target.TERMINAL)).endsWith("\r\u001b[K");
    }

    @Test
    void startsAnewForAnotherLookAtTheDocuments() {
        StringWriter err = new StringWriter();
        Console console =
                new Console(new ResultWriter(OutputStream.nullOutputStream()), new PrintWriter(err), Terminal.NONE);
        try (ProgressBar bar = new ProgressBar(console, Stopwatch.createUnstarted(), Target.TERMINAL)) {
            bar.started(2);
            bar.documentDone("a.txt");
            bar.documentDone("b.txt");
            bar.started(1);
            bar.documentDone("a.txt");
        }

        assertThat(err.toString()).contains("1/1 documents").doesNotContain("3/1");
    }

    @Test
    void drawsNothingWhereNobodyLooks() {
        assertThat(draw(Target.ELSEWHERE)).isEmpty();
    }

    private static String draw(Target target) {
        StringWriter err = new StringWriter();
        Console console =
                new Console(new ResultWriter(OutputStream.nullOutputStream()), new PrintWriter(err), Terminal.NONE);
        AtomicLong now = new AtomicLong();
        Ticker ticker = new Ticker() {
            @Override
            public long read() {
                return now.get();
            }
        };
        try (ProgressBar bar = new ProgressBar(console, Stopwatch.createUnstarted(ticker), target)) {
            bar.started(4);
            now.addAndGet(TEN_SECONDS);
            bar.documentDone("a.txt");
        }
        return err.toString();
    }
}
