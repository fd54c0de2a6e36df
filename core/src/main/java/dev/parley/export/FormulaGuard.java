package dev.parley.export;

import com.google.common.base.CharMatcher;
import dev.parley.claim.Evidence;
import dev.parley.text.Span;

/**
 * Keeps spreadsheets from running text as a formula, which they do with a value that starts with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a carriage return. Text columns get an apostrophe in front, which reading takes away again. Evidence must stay as it
 * is in the document, so its span moves past such a character instead. Stateless.
 */
public final class FormulaGuard {

    private static final CharMatcher TRIGGER = CharMatcher.anyOf("=+-@\t\r");
    private static final CharMatcher APOSTROPHE = CharMatcher.is('\'');

    private FormulaGuard() {}

    /**
     * Moves the start of evidence past the characters that would make it a formula and the white space behind them. Does not keep what
     * such a character means: of {@code "-5 degrees"} there remains {@code "5 degrees"}.
     *
     * @param evidence the words as they stand in the text
     * @return the words from the first harmless character on, still as in the text; the same evidence if it is harmless or if nothing
     *     would remain
     */
    public static Evidence trim(Evidence evidence) {
        String text = evidence.text();
        if (!TRIGGER.matches(text.charAt(0))) {
            return evidence;
        }
        int skipped = TRIGGER.or(CharMatcher.whitespace()).negate().indexIn(text);
        if (skipped < 0) {
            return evidence;
        }
        Span span = evidence.span();
        return new Evidence(new Span(span.start() + skipped, span.end()), text.substring(skipped));
    }

    /** Puts an apostrophe in front of a formula; and of whatever could be mistaken for one so treated, so that it can be undone. */
    static String defuse(String text) {
        return isFormula(APOSTROPHE.trimLeadingFrom(text)) ? "'" + text : text;
    }

    /** Undoes {@link #defuse}. */
    static String restore(String text) {
        return text.startsWith("'") && isFormula(APOSTROPHE.trimLeadingFrom(text)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && TRIGGER.matches(text.charAt(0));
    }
}
