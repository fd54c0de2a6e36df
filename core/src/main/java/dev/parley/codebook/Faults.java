package dev.parley.codebook;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one file. Not thread-safe. */
final class Faults {

    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Makes an empty gathering for the file that the user knows as {@code path}. */
    Faults(String path) {
        this.path = path;
    }

    /** Adds a fault of the whole file. */
    void add(String message) {
        diagnostics.add(Diagnostic.error(path, message));
    }

    /** Adds a fault of one place. */
    void add(Place place, String message) {
        diagnostics.add(Diagnostic.error(path, place.line(), place.column(), message));
    }

    /** Tells whether there is no fault yet. */
    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** Throws what was gathered, in the order of the file; does nothing if there is no fault. */
    void throwIfAny() {
        if (!diagnostics.isEmpty()) {
            diagnostics.sort(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
            throw new InputException(diagnostics);
        }
    }
}
