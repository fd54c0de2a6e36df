package dev.parley.export;

import dev.parley.claim.Evidence;
import dev.parley.table.FormulaGuard;
import dev.parley.text.Span;

/** Keeps evidence, which must stay as it is in the document, from passing for a formula: its span moves past what would make it one. Stateless. */
public final class HarmlessEvidence {

    private HarmlessEvidence() {}

    /**
     * Moves the start of evidence past the characters that would make it a formula and the white space behind them. Does not keep what
     * such a character means: of {@code "-5 degrees"} there remains {@code "5 degrees"}.
     *
     * @param evidence the words as they stand in the text
     * @return the words from the first harmless character on, still as in the text; the same evidence if it is harmless or if nothing
     *     would remain
     */
    public static Evidence of(Evidence evidence) {
        String text = evidence.text();
        int skipped = FormulaGuard.harmlessStart(text);
        if (skipped == 0 || skipped == text.length()) {
            return evidence;
        }
        Span span = evidence.span();
        return new Evidence(new Span(span.start() + skipped, span.end()), text.substring(skipped));
    }
}
