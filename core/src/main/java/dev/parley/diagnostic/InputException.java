package dev.parley.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used at all, such as a faulty codebook; carries every fault found, not only the first. Immutable. */
public final class InputException extends ParleyException {

    private static final long serialVersionUID = 1L;

    /** Every fault, in the order of the file. */
    private final transient List<Diagnostic> diagnostics;

    /**
     * Makes an exception.
     *
     * @param diagnostics the faults, at least one
     */
    public InputException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("diagnostics must not be empty");
        }
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns the faults.
     *
     * @return every fault found, in the order of the file; never empty
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
