package dev.parley.formats;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Keeps what a library throws at a damaged content from reaching anything but that content. Stateless. */
final class Guard {

    static final String OUT_OF_MEMORY =
            "is too large for the memory that there is; split it, or give Java more (-Xmx4g)";

    private Guard() {}

    /** Reads a content; whatever goes wrong is an error about it. */
    static void read(FormatReader reader, Content content, Findings findings) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            reader.read(content, findings);
            return true;
        });
        task.run();
        try {
            task.get();
        } catch (ExecutionException e) {
            Throwable cause = Throwables.getRootCause(e);
            findings.fail(content, reason(cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            findings.fail(content, "was not read: the run was interrupted");
        }
    }

    private static String reason(Throwable cause) {
        if (cause instanceof UnreadableException) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof OutOfMemoryError) {
            return OUT_OF_MEMORY;
        }
        if (cause instanceof StackOverflowError) {
            return "is nested too deeply to be read";
        }
        // What libraries throw beside it tells programmers something, and nobody else.
        String detail = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "";
        return "is damaged and cannot be read"
                + detail.lines().findFirst().map(line -> " (" + line + ")").orElse("");
    }
}
