package dev.parley.codebook;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import dev.parley.table.Faults;
import dev.parley.table.Place;
import dev.parley.table.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a codebook, checked: every fault goes to the gathering that was given. Not thread-safe. */
final class CodebookTable {

    static final Sheet.Columns COLUMNS =
            new Sheet.Columns("a codebook", List.of("id", "proposal"), List.of("description", "parent"));

    private final Faults faults;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** Known all the same, so that one fault does not make others of the rows that refer to it. */
    private final Set<String> idsOfBrokenRows = new HashSet<>();

    CodebookTable(List<Sheet.Row> sheet, Faults faults) {
        this.faults = faults;
        sheet.forEach(this::readRow);
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

    private void readRow(Sheet.Row row) {
        String id = row.value("id");
        if (!row.isWhole()) {
            idsOfBrokenRows.add(id);
            return;
        }
        if (!id.isEmpty()) {
            Row read = new Row(
                    id,
                    CharMatcher.whitespace().collapseFrom(row.value("proposal"), ' '),
                    row.value("description"),
                    row.value("parent"),
                    row.place("id"),
                    row.place("parent"));
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
