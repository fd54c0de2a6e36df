package dev.parley.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;

/**
 * Where the fields of a CSV text stand: what the parser does not tell and messages need. Quotation marks count as such only at the start of a
 * field, as RFC 4180 has it.
 */
final class CsvLayout {

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;

    /** The offsets of the fields, by the line on which their row begins. */
    private final ListMultimap<Integer, Integer> fields = ArrayListMultimap.create();

    private int openQuote = -1;
    private int rowStart;

    private CsvLayout(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Lays a text out. */
    static CsvLayout of(String text) {
        CsvLayout layout = new CsvLayout(text, separator(text));
        layout.scan();
        return layout;
    }

    /** Returns the separator that the first row shows, the comma if it shows none. */
    char separator() {
        return separator;
    }

    /** Returns the end of what can be parsed: where the row with an unclosed quotation mark begins, or the end of the text. */
    int end() {
        return openQuote < 0 ? text.length() : rowStart;
    }

    /** Returns the place of the quotation mark that is never closed, empty if there is none. */
    Optional<Place> unclosedQuote() {
        return openQuote < 0 ? Optional.empty() : Optional.of(Place.of(text, openQuote));
    }

    /** Returns where a field begins; behind the last field of its row, where the row begins. */
    Place place(long rowLine, int field) {
        int line = Math.toIntExact(rowLine);
        List<Integer> offsets = fields.get(line);
        if (offsets.isEmpty()) {
            return new Place(line, 1);
        }
        int start = offsets.get(0);
        int offset = offsets.get(field < offsets.size() ? field : 0);
        Place inRow = Place.of(text.substring(start, offset), offset - start);
        return new Place(line + inRow.line() - 1, inRow.column());
    }

    private static char separator(String text) {
        String header = text.strip();
        int end = CharMatcher.anyOf("\r\n").indexIn(header);
        String row = end < 0 ? header : header.substring(0, end);
        char best = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            char next = SEPARATORS.charAt(i);
            best = CharMatcher.is(next).countIn(row) > CharMatcher.is(best).countIn(row) ? next : best;
        }
        return best;
    }

    private void scan() {
        int line = 1;
        int i = 0;
        while (i < text.length() && openQuote < 0) {
            rowStart = i;
            int rowLine = line;
            fields.put(rowLine, i);
            i = fieldEnd(i);
            while (i < text.length() && text.charAt(i) == separator) {
                fields.put(rowLine, i + 1);
                i = fieldEnd(i + 1);
            }
            i = i < text.length() && text.startsWith("\r\n", i) ? i + 2 : i + 1;
            line += lines(rowStart, Math.min(i, text.length()));
        }
    }

    /** Returns the offset of the separator or line end behind the field at {@code start}. */
    private int fieldEnd(int start) {
        int i = start;
        if (i < text.length() && text.charAt(i) == '"') {
            i = closingQuote(i);
        }
        while (i < text.length() && text.charAt(i) != separator && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private int closingQuote(int open) {
        int quote = text.indexOf('"', open + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        if (quote < 0) {
            openQuote = open;
            return text.length();
        }
        return quote + 1;
    }

    private int lines(int from, int to) {
        return Place.of(text.substring(from, to), to - from).line() - 1;
    }
}
