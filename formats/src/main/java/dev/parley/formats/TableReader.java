package dev.parley.formats;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Reads a table whose rows are articles: CSV with commas, semicolons or tabs. */
final class TableReader implements FormatReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final ColumnNames names;

    TableReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        String text = Texts.unix(Texts.decode(content, findings));
        if (!text.isEmpty()) {
            addRows(content, records(text), names, findings);
        }
    }

    /** Adds a document for each row below the first, which holds the names of the columns. */
    static void addRows(Content content, List<List<String>> records, ColumnNames names, Findings findings)
            throws UnreadableException {
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
        int blank = 0;
        for (int i = 0; i < rows.size(); i++) {
            String text = Texts.unix(columns.text(rows.get(i)));
            if (CharMatcher.whitespace().matchesAllOf(text)) {
                blank++;
            } else {
                findings.addMarkup(content.numbered(i + 1), text, columns.metadata(header, rows.get(i), dates.find(i)));
            }
        }
        if (blank > 0) {
            findings.warn(content, blank == 1 ? "one row has no text" : blank + " rows have no text");
        }
    }

    private static List<List<String>> records(String text) throws UnreadableException {
        List<List<String>> records = new ArrayList<>();
        try {
            CsvReader.CsvReaderBuilder builder = CsvReader.builder().fieldSeparator(separator(text));
            for (CsvRecord record :
                    builder.ignoreDifferentFieldCount(true).skipEmptyLines(true).ofCsvRecord(text)) {
                records.add(record.getFields());
            }
        } catch (CsvParseException e) {
            throw new UnreadableException("cannot be read as a table: " + e.getMessage());
        }
        return records;
    }

    /** Takes the separator that the first line has most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS) {
            if (CharMatcher.is(candidate).countIn(header) > CharMatcher.is(best).countIn(header)) {
                best = candidate;
            }
        }
        return best;
    }
}
