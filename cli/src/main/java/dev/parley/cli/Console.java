package dev.parley.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;

/**
 * Where the command writes.
 *
 * @param out results
 * @param err everything else
 * @param terminal what the two lead to
 */
record Console(ResultWriter out, PrintWriter err, Terminal terminal) {

    Console {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(terminal, "terminal");
    }

    /** Writes a line of results. */
    void print(String line) {
        out.print(line + "\n");
        out.flush();
    }

    /** Writes a line that is no result. */
    void note(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
