package dev.parley.codebook;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import dev.parley.table.CsvRow;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import dev.parley.table.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a codebook, checked: every fault goes to the gathering that was given. Not thread-safe. */
final class CodebookTable {

    private final Faults faults;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Map<String, String>> others = new LinkedHashMap<>();

    CodebookTable(CsvTable<CodebookColumn> table, Faults faults) {
        this.faults = faults;
        table.rows().forEach(this::readRow);
        // Known all the same, so that one fault does not make others of the rows that refer to it.
        Set<String> idsOfBrokenRows = table.tooWide().stream()
                .map(row -> row.trimmed(CodebookColumn.ID))
                .collect(toImmutableSet());
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

    /** Returns where the wordings stand, by id. */
    Map<String, Place> places() {
        return places;
    }

    /** Returns what stands in the columns that are not read. */
    OtherColumns others() {
        List<String> headings = others.values().stream()
                .limit(1)
                .flatMap(row -> row.keySet().stream())
                .toList();
        return new OtherColumns(headings, others);
    }

    private void readRow(CsvRow<CodebookColumn> row) {
        String id = filled(row, CodebookColumn.ID);
        String text = CharMatcher.whitespace().collapseFrom(filled(row, CodebookColumn.PROPOSAL), ' ');
        if (id.isEmpty()) {
            return;
        }
        Row read = new Row(
                id,
                text,
                row.trimmed(CodebookColumn.DESCRIPTION),
                row.trimmed(CodebookColumn.PARENT),
                row.place(CodebookColumn.ID),
                row.place(CodebookColumn.PARENT));
        places.putIfAbsent(id, row.place(CodebookColumn.PROPOSAL));
        others.putIfAbsent(id, row.otherTexts());
        Row earlier = rows.putIfAbsent(id, read);
        if (earlier != null) {
            faults.add(
                    read.place(),
                    lenientFormat(
                            "the id '%s' is already given in line %s",
                            id, earlier.place().line()));
        }
    }

    private String filled(CsvRow<CodebookColumn> row, CodebookColumn column) {
        String value = row.trimmed(column);
        if (value.isEmpty()) {
            faults.add(row.place(column), lenientFormat("the %s is blank", column.label()));
        }
        return value;
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
