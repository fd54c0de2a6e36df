package dev.parley.table;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that a user wrote as CSV (RFC 4180), with what is wrong with it.
 *
 * <p>The first row names the columns, in any order and case; other columns are passed over. The charset is UTF-8, with or without a byte-order
 * mark; the separator is a comma, or the semicolon or tab that the first row shows, as spreadsheets write them. Rows without any content are
 * passed over, and so are blank fields behind the last column. Values are trimmed. Not thread-safe.
 */
public final class Sheet {

    private final Columns columns;
    private final Faults faults;
    private final CsvLayout layout;
    private final Map<String, Integer> fields = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Sheet(Columns columns, CsvLayout layout, Faults faults) {
        this.columns = columns;
        this.layout = layout;
        this.faults = faults;
    }

    /**
     * Reads a table.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @param columns what it should hold
     * @param faults takes all that is wrong with the file, its header, the size of its rows and values that must not be blank
     * @return the rows in the order of the file, those of a wrong size included
     */
    public static List<Row> read(Path path, Columns columns, Faults faults) {
        String text = TableFile.read(path, columns.content(), faults);
        if (!faults.isEmpty()) {
            return List.of();
        }
        CsvLayout layout = CsvLayout.of(text);
        layout.unclosedQuote().ifPresent(place -> faults.add(place, "this quotation mark is never closed"));
        List<CsvRecord> records = records(text.substring(0, layout.end()), layout.separator(), faults);
        if (records.isEmpty()) {
            if (faults.isEmpty()) {
                faults.add("is empty; its first row must name the columns " + String.join(" and ", columns.required()));
            }
            return List.of();
        }
        Sheet sheet = new Sheet(columns, layout, faults);
        sheet.readHeader(records.get(0));
        records.subList(1, records.size()).forEach(row -> sheet.readRow(row, records.get(0)));
        return List.copyOf(sheet.rows);
    }

    private static List<CsvRecord> records(String text, char separator, Faults faults) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (!row.getFields().stream().allMatch(CharMatcher.whitespace()::matchesAllOf)) {
                    records.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            faults.add(lenientFormat("is not CSV: %s", e.getMessage()));
        }
        return records;
    }

    private void readHeader(CsvRecord header) {
        List<String> names = header.getFields();
        for (int i = 0; i < names.size(); i++) {
            int field = i;
            columns.find(names.get(i)).ifPresent(column -> addColumn(column, field, header));
        }
        for (String column : columns.required()) {
            if (!fields.containsKey(column)) {
                faults.add(
                        layout.place(header.getStartingLineNumber(), 0),
                        lenientFormat("the header has no column '%s'; it names %s", column, names));
            }
        }
    }

    private void addColumn(String column, int field, CsvRecord header) {
        if (fields.putIfAbsent(column, field) != null) {
            faults.add(
                    layout.place(header.getStartingLineNumber(), field),
                    lenientFormat("the header names the column '%s' twice", column));
        }
    }

    private void readRow(CsvRecord record, CsvRecord header) {
        boolean whole = hasRightSize(record, header.getFieldCount());
        Row row = new Row(values(record), places(record), whole);
        rows.add(row);
        for (String column : columns.required()) {
            if (whole && fields.containsKey(column) && row.value(column).isEmpty()) {
                faults.add(row.place(column), lenientFormat("the %s is blank", column));
            }
        }
    }

    private boolean hasRightSize(CsvRecord row, int width) {
        int size = row.getFieldCount();
        if (size < width) {
            faults.add(
                    layout.place(row.getStartingLineNumber(), 0),
                    lenientFormat("the row has %s fields where the header has %s", size, width));
            return false;
        }
        for (int i = width; i < size; i++) {
            if (!CharMatcher.whitespace().matchesAllOf(row.getField(i))) {
                faults.add(
                        layout.place(row.getStartingLineNumber(), width),
                        lenientFormat(
                                "the row has %s fields where the header has %s; a text that contains the separator must stand in"
                                        + " double quotation marks",
                                size, width));
                return false;
            }
        }
        return true;
    }

    private Map<String, String> values(CsvRecord record) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((column, field) -> {
            if (field < record.getFieldCount()) {
                values.put(column, CharMatcher.whitespace().trimFrom(record.getField(field)));
            }
        });
        return values;
    }

    private Map<String, Place> places(CsvRecord record) {
        Map<String, Place> places = new HashMap<>();
        columns.all()
                .forEach(column -> places.put(
                        column, layout.place(record.getStartingLineNumber(), fields.getOrDefault(column, 0))));
        return places;
    }

    /**
     * The columns of a kind of table.
     *
     * @param content what the table is, with its article, for messages: {@code a codebook}
     * @param required lower-case names of columns that must be there and be filled in every row
     * @param optional lower-case names of columns that may be missing or blank
     */
    public record Columns(String content, List<String> required, List<String> optional) {

        public Columns {
            requireNonNull(content, "content");
            required = List.copyOf(required);
            optional = List.copyOf(optional);
        }

        private List<String> all() {
            List<String> all = new ArrayList<>(required);
            all.addAll(optional);
            return all;
        }

        private Optional<String> find(String header) {
            String name = CharMatcher.whitespace().trimFrom(header);
            return all().stream()
                    .filter(column -> Ascii.equalsIgnoreCase(column, name))
                    .findFirst();
        }
    }

    /**
     * A row below the header.
     *
     * @param values column to trimmed value
     * @param places column to where its value begins
     * @param isWhole whether it has as many fields as the header; if not, that is among the faults
     */
    public record Row(Map<String, String> values, Map<String, Place> places, boolean isWhole) {

        public Row {
            values = Map.copyOf(values);
            places = Map.copyOf(places);
        }

        /**
         * Returns a value.
         *
         * @param column one of the table's columns
         * @return the trimmed value, empty if there is none
         */
        public String value(String column) {
            return values.getOrDefault(column, "");
        }

        /**
         * Returns where a value stands.
         *
         * @param column one of the table's columns
         * @return the place of the value, or of the row if the table lacks the column
         */
        public Place place(String column) {
            return requireNonNull(places.get(column), column);
        }
    }
}
