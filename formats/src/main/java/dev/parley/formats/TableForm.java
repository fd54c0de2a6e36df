package dev.parley.formats;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a table from an article by its form, whatever the file is called: the first line names columns, and the rows below have as many values. A first
 * line such as {@code Comment, Story} may be a section. Stateless.
 */
final class TableForm {

    /** A comma in prose is followed by a space; so is one in a few tables. */
    private static final Pattern NO_PROSE = Pattern.compile("(?m)[,;](?! |$)|\t");

    /** So many rows of prose do not have one comma each by accident. */
    private static final int MIN_LOOSE_ROWS = 3;

    private TableForm() {}

    /** Tells whether a text that may be cut at its end is a table. */
    static boolean isTable(String text) {
        if (!Columns.areNames(text)) {
            return false;
        }
        List<List<String>> rows = CsvRecords.head(Texts.unix(text));
        if (rows.size() < 2) {
            return false;
        }
        int width = rows.get(0).size();
        List<List<String>> values = rows.subList(1, rows.size());
        long even = values.stream().filter(row -> row.size() == width).count();
        String header = text.lines().findFirst().orElse("");
        return NO_PROSE.matcher(header).find()
                ? even * 2 >= values.size()
                : even == values.size() && even >= MIN_LOOSE_ROWS;
    }
}
