package dev.parley.codebook;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a codebook, checked: every fault goes to the gathering that was given. Not thread-safe. */
final class CodebookTable {

    private final CsvLayout layout;
    private final Faults faults;
    private final CsvRecord header;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** Known all the same, so that one fault does not make others of the rows that refer to it. */
    private final Set<String> idsOfBrokenRows = new HashSet<>();

    /** Makes a table of records, the first of which is the header. */
    CodebookTable(List<CsvRecord> records, CsvLayout layout, Faults faults) {
        this.layout = layout;
        this.faults = faults;
        this.header = records.get(0);
        readHeader();
        records.subList(1, records.size()).forEach(this::readRow);
        new ParentChecker(rows, idsOfBrokenRows, faults).check();
    }

    /** Returns the proposals of the sound rows, in the order of the file. */
    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (Row row : rows.values()) {
            if (!row.text().isEmpty()) {
                proposals.add(new Proposal(row.id(), row.text(), row.description(), row.parent()));
            }
        }
        return proposals;
    }

    private void readHeader() {
        List<String> names = header.getFields();
        for (int i = 0; i < names.size(); i++) {
            int field = i;
            Column.find(names.get(i)).ifPresent(column -> addColumn(column, field));
        }
        for (Column column : List.of(Column.ID, Column.PROPOSAL)) {
            if (!columns.containsKey(column)) {
                faults.add(
                        layout.place(header.getStartingLineNumber(), 0),
                        lenientFormat("the header has no column '%s'; it names %s", column, names));
            }
        }
    }

    private void addColumn(Column column, int field) {
        if (columns.putIfAbsent(column, field) != null) {
            faults.add(
                    layout.place(header.getStartingLineNumber(), field),
                    lenientFormat("the header names the column '%s' twice", column));
        }
    }

    private void readRow(CsvRecord row) {
        String id = value(row, Column.ID);
        if (!hasRightSize(row)) {
            idsOfBrokenRows.add(id);
            return;
        }
        String text = CharMatcher.whitespace().collapseFrom(value(row, Column.PROPOSAL), ' ');
        checkFilled(row, Column.ID, id);
        checkFilled(row, Column.PROPOSAL, text);
        if (!id.isEmpty()) {
            Row read = new Row(
                    id,
                    text,
                    value(row, Column.DESCRIPTION),
                    value(row, Column.PARENT),
                    place(row, Column.ID),
                    place(row, Column.PARENT));
            Row earlier = rows.putIfAbsent(id, read);
            if (earlier != null) {
                faults.add(
                        read.place(),
                        lenientFormat(
                                "the id '%s' is already given in line %s",
                                id, earlier.place().line()));
            }
        }
    }

    private boolean hasRightSize(CsvRecord row) {
        int size = row.getFieldCount();
        int width = header.getFieldCount();
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

    private void checkFilled(CsvRecord row, Column column, String value) {
        if (columns.containsKey(column) && value.isEmpty()) {
            faults.add(place(row, column), lenientFormat("the %s is blank", column));
        }
    }

    private String value(CsvRecord row, Column column) {
        Integer field = columns.get(column);
        return field == null || field >= row.getFieldCount()
                ? ""
                : CharMatcher.whitespace().trimFrom(row.getField(field));
    }

    private Place place(CsvRecord row, Column column) {
        return layout.place(row.getStartingLineNumber(), columns.getOrDefault(column, 0));
    }

    /** A column that is read. */
    private enum Column {
        ID,
        PROPOSAL,
        DESCRIPTION,
        PARENT;

        private static Optional<Column> find(String header) {
            String name = CharMatcher.whitespace().trimFrom(header);
            for (Column column : values()) {
                if (Ascii.equalsIgnoreCase(column.name(), name)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return Ascii.toLowerCase(name());
        }
    }

    /**
     * A row with an id.
     *
     * @param id the id
     * @param text the wording; empty if the row lacks it
     * @param description more words; empty if none
     * @param parent the id of the parent; empty if none
     * @param place where the id stands
     * @param parentPlace where the parent stands
     */
    record Row(String id, String text, String description, String parent, Place place, Place parentPlace) {}
}
