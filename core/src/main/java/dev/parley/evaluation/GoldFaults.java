package dev.parley.evaluation;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a gold file. Mutable, for one pass over one file. */
final class GoldFaults {

    private final String path;
    private final List<Diagnostic> faults = new ArrayList<>();

    GoldFaults(String path) {
        this.path = path;
    }

    /** Adds a fault of a value, named as in {@code statements[3].stance}. */
    void add(String place, String message) {
        faults.add(Diagnostic.error(path, place + " " + message));
    }

    /** Adds a fault of the whole file. */
    void add(String message) {
        faults.add(Diagnostic.error(path, message));
    }

    /** Adds a fault of a place in the file, both counted from 1. */
    void add(int line, int column, String message) {
        faults.add(Diagnostic.error(path, line, column, message));
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InputException(faults);
        }
    }

    /** Throws what is wrong with the form of the file, and where that is described. */
    void throwIfMisshapen() {
        if (!faults.isEmpty()) {
            Diagnostic last = faults.remove(faults.size() - 1);
            faults.add(new Diagnostic(
                    last.severity(),
                    last.path(),
                    last.line(),
                    last.column(),
                    last.message() + "; docs/GOLD.md describes the format"));
        }
        throwIfAny();
    }
}
