package dev.parley.table;

import com.google.common.base.CharMatcher;

/**
 * Keeps spreadsheets from running text as a formula, which they do with a value that starts with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a carriage return. Text gets an apostrophe in front, which reading takes away again. Stateless.
 */
public final class FormulaGuard {

    private static final CharMatcher TRIGGER = CharMatcher.anyOf("=+-@\t\r");
    private static final CharMatcher APOSTROPHE = CharMatcher.is('\'');

    private FormulaGuard() {}

    /**
     * Finds where a text is no formula any more: behind the characters that would make it one and the white space among them.
     *
     * @param text any text
     * @return 0 for a harmless text; the length of the text if nothing harmless is in it
     */
    public static int harmlessStart(String text) {
        if (!isFormula(text)) {
            return 0;
        }
        int start = TRIGGER.or(CharMatcher.whitespace()).negate().indexIn(text);
        return start < 0 ? text.length() : start;
    }

    /**
     * Puts an apostrophe in front of a formula; and of whatever could be mistaken for one so treated, so that it can be undone.
     *
     * @param text any text
     * @return a text that no spreadsheet runs
     */
    public static String defuse(String text) {
        return isFormula(APOSTROPHE.trimLeadingFrom(text)) ? "'" + text : text;
    }

    /**
     * Undoes {@link #defuse}.
     *
     * @param text a text, defused or not
     * @return the text without the apostrophe that was put in front
     */
    public static String restore(String text) {
        return text.startsWith("'") && isFormula(APOSTROPHE.trimLeadingFrom(text)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && TRIGGER.matches(text.charAt(0));
    }
}
