package dev.parley.table;

import static java.util.Objects.requireNonNull;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one file. Not thread-safe. */
public final class Faults {

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column);

    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Makes an empty gathering.
     *
     * @param file the file as the user named it
     */
    public Faults(Path file) {
        this.path = requireNonNull(file, "file").toString();
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
     * @return true if nothing was added
     */
    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /**
     * Lists what was gathered.
     *
     * @return the faults in the order of the file, immutable
     */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted(BY_PLACE).toList();
    }

    /**
     * Throws what was gathered; does nothing if there is no fault.
     *
     * @throws InputException with every fault, in the order of the file
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InputException(sorted());
        }
    }
}
