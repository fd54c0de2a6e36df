package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Reads a table whose rows are articles: CSV with commas, semicolons or tabs. */
final class TableReader implements FormatReader {

    private final ColumnNames names;

    TableReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        String text = Texts.unix(Texts.decode(content, findings));
        if (!text.isEmpty()) {
            addRows(content, CsvRecords.read(content, text, findings), names, findings);
        }
    }

    /** Tells whether rows, perhaps with a title above, are a table with a column of texts: the one that is named, or one that can be told. */
    static boolean hasTexts(List<List<String>> all, ColumnNames names) {
        List<List<String>> records = Tables.withoutTitle(all);
        return records.size() > 1
                && (names.text().isPresent()
                        ? records.get(0).stream()
                                .anyMatch(name -> Ascii.equalsIgnoreCase(
                                        name.strip(), names.text().get().strip()))
                        : Columns.hasTexts(records));
    }

    /** Adds a document for each row below the names of the columns, which stand in the first row or below a title. */
    static void addRows(Content content, List<List<String>> all, ColumnNames names, Findings findings)
            throws UnreadableException {
        List<List<String>> records = Tables.withoutTitle(all);
        if (records.size() < 2) {
            throw new UnreadableException("is a table without rows");
        }
        List<String> header = records.get(0);
        List<List<String>> rows = records.subList(1, records.size());
        Columns columns = Columns.find(header, rows, names);
        if (!columns.report().isEmpty()) {
            findings.warn(content, columns.report());
        }
        DateColumn dates = columns.dates(rows);
        dates.report().ifPresent(message -> findings.warn(content, message));
        List<Integer> blank = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = Texts.unix(columns.text(rows.get(i)));
            if (CharMatcher.whitespace().matchesAllOf(text)) {
                blank.add(i + 1);
            } else {
                findings.addMarkup(content.numbered(i + 1), text, columns.metadata(header, rows.get(i), dates.find(i)));
            }
        }
        if (!blank.isEmpty()) {
            findings.warn(content, blankRows(blank));
        }
    }

    private static String blankRows(List<Integer> blank) {
        return blank.size() == 1
                ? "row " + blank.get(0) + " has no text"
                : lenientFormat("%s rows have no text, the first of them row %s", blank.size(), blank.get(0));
    }
}
