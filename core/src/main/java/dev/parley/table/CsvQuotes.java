package dev.parley.table;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * Finds the first quotation mark that breaks a CSV text, which the parser would read over or tell without its column. Quotation marks count as
 * such only at the start of a value, as RFC 4180 has it.
 */
final class CsvQuotes {

    private final String text;
    private final CharMatcher behindValue;
    private int rowStart;

    private CsvQuotes(String text, char separator) {
        this.text = text;
        this.behindValue = CharMatcher.is(separator).or(CharMatcher.anyOf("\r\n"));
    }

    static Optional<Fault> findFault(String text, char separator) {
        return new CsvQuotes(text, separator).findFault();
    }

    private Optional<Fault> findFault() {
        int i = 0;
        while (i < text.length()) {
            int end = valueEnd(i);
            if (end < 0) {
                return Optional.of(fault(i, "this quotation mark is never closed"));
            }
            if (text.charAt(i) == '"' && end < text.length() && !behindValue.matches(text.charAt(end))) {
                return Optional.of(
                        fault(
                                end,
                                "more follows behind the closing quotation mark; a quotation mark within a value is written twice"));
            }
            i = end + 1;
            if (end < text.length() && CharMatcher.anyOf("\r\n").matches(text.charAt(end))) {
                rowStart = i;
            }
        }
        return Optional.empty();
    }

    /** Returns the offset behind the value that begins at {@code start}; -1 if its quotation mark is never closed. */
    private int valueEnd(int start) {
        if (text.charAt(start) != '"') {
            int end = behindValue.indexIn(text, start);
            return end < 0 ? text.length() : end;
        }
        int quote = text.indexOf('"', start + 1);
        while (quote >= 0 && text.startsWith("\"", quote + 1)) {
            quote = text.indexOf('"', quote + 2);
        }
        return quote < 0 ? -1 : quote + 1;
    }

    private Fault fault(int offset, String message) {
        return new Fault(Place.of(text, offset), rowStart, message);
    }

    /**
     * What breaks the text.
     *
     * @param place where it stands
     * @param rowStart the offset at which its row begins: what comes before can be read
     * @param message what is wrong
     */
    record Fault(Place place, int rowStart, String message) {}
}
