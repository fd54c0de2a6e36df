package dev.parley;

import static java.util.Objects.requireNonNull;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.induction.InducedCodebook;
import java.util.List;

/**
 * A codebook read off files, and what went wrong.
 *
 * @param result the codebook with examples; it may hold no proposal
 * @param documents how many documents were read
 * @param candidates how many courses of action they speak of, whether or not they were chosen
 * @param diagnostics what went wrong with single inputs, in the order of the inputs
 */
public record Induction(InducedCodebook result, int documents, int candidates, List<Diagnostic> diagnostics) {

    public Induction {
        requireNonNull(result, "result");
        diagnostics = List.copyOf(diagnostics);
    }
}
