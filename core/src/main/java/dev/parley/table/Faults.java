package dev.parley.table;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one file. Not thread-safe. */
public final class Faults {

    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Makes an empty gathering.
     *
     * @param path the file as the user named it
     */
    public Faults(String path) {
        this.path = path;
    }

    /**
     * Adds a fault of the whole file.
     *
     * @param message what is wrong
     */
    public void add(String message) {
        diagnostics.add(Diagnostic.error(path, message));
    }

    /**
     * Adds a fault of one place.
     *
     * @param place where it is
     * @param message what is wrong
     */
    public void add(Place place, String message) {
        diagnostics.add(Diagnostic.error(path, place.line(), place.column(), message));
    }

    /**
     * Tells whether there is no fault yet.
     *
     * @return whether nothing was added
     */
    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /**
     * Throws what was gathered; does nothing if there is no fault.
     *
     * @throws InputException with all faults in the order of the file
     */
    public void throwIfAny() {
        if (!diagnostics.isEmpty()) {
            diagnostics.sort(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
            throw new InputException(diagnostics);
        }
    }
}
