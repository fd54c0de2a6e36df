package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;

/** Standard output, in UTF-8; remembers why it failed, where a {@link PrintWriter} tells only that it did. Not thread-safe. */
final class ResultWriter extends PrintWriter {

    private final Watched stream;

    ResultWriter(OutputStream stream) {
        this(new Watched(stream));
    }

    private ResultWriter(Watched stream) {
        super(stream, false, UTF_8);
        this.stream = stream;
    }

    /** Writes what is left and tells why anything of it was lost; empty if all is well. */
    Optional<IOException> findFailure() {
        return checkError()
                ? Optional.of(stream.failure.orElseGet(() -> new IOException("unknown reason")))
                : Optional.empty();
    }

    /** Tells whether a stream failed because whoever read it has enough, as {@code head} has. */
    static boolean isClosedPipe(IOException failure) {
        // The system's words, in which every translation that was looked at keeps the word.
        return failure.getMessage() != null
                && Ascii.toLowerCase(failure.getMessage()).contains("pipe");
    }

    /** Keeps the first fault. */
    private static final class Watched extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        private Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }
}
