package dev.parley.diagnostic;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/**
 * One fault or remark about an input, with its place.
 *
 * @param severity how bad it is
 * @param path the file as the user named it
 * @param line 1-based line, or 0 when the whole file is meant
 * @param column 1-based column in UTF-16 code units, or 0 when the whole line is meant
 * @param message a sentence that says what is wrong and, where that helps, how to mend it
 */
public record Diagnostic(Severity severity, String path, int line, int column, String message) {

    public Diagnostic {
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException(lenientFormat(
                    "place %s:%s must have a line and a column of at least 0, and no column without a line",
                    line, column));
        }
    }

    /**
     * Makes an error about a whole file.
     *
     * @param path the file as the user named it
     * @param message what is wrong
     * @return the diagnostic
     */
    public static Diagnostic error(String path, String message) {
        return new Diagnostic(Severity.ERROR, path, 0, 0, message);
    }

    /**
     * Makes an error about a place in a file.
     *
     * @param path the file as the user named it
     * @param line 1-based line
     * @param column 1-based column
     * @param message what is wrong
     * @return the diagnostic
     */
    public static Diagnostic error(String path, int line, int column, String message) {
        return new Diagnostic(Severity.ERROR, path, line, column, message);
    }

    /**
     * Makes a warning about a whole file.
     *
     * @param path the file as the user named it
     * @param message what deserves attention
     * @return the diagnostic
     */
    public static Diagnostic warning(String path, String message) {
        return new Diagnostic(Severity.WARNING, path, 0, 0, message);
    }

    /**
     * Makes a warning about a place in a file.
     *
     * @param path the file as the user named it
     * @param line 1-based line
     * @param column 1-based column
     * @param message what deserves attention
     * @return the diagnostic
     */
    public static Diagnostic warning(String path, int line, int column, String message) {
        return new Diagnostic(Severity.WARNING, path, line, column, message);
    }

    /**
     * Renders the diagnostic as compilers do.
     *
     * @return {@code path:line:col: error: message}; a place that is not known is left out
     */
    @Override
    public String toString() {
        // A file's name may hold a line break; a diagnostic is one line all the same.
        String file = CharMatcher.javaIsoControl().replaceFrom(path, '\uFFFD');
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message;
    }

    /** How bad a fault is. */
    public enum Severity {
        /** The input could not be used. */
        ERROR,
        /** The input was used, yet something about it deserves attention. */
        WARNING
    }
}
