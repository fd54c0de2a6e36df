package dev.parley.codebook;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.codebook.CodebookTable.Row;
import dev.parley.table.Faults;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks that parents exist and that nothing is its own ancestor. Not thread-safe. */
final class ParentChecker {

    private final Map<String, Row> rows;
    private final Set<String> otherIds;
    private final Faults faults;
    private final Set<String> checked = new HashSet<>();

    /** Makes a checker of rows by id; a parent may also be one of {@code otherIds}. */
    ParentChecker(Map<String, Row> rows, Set<String> otherIds, Faults faults) {
        this.rows = rows;
        this.otherIds = otherIds;
        this.faults = faults;
    }

    /** Adds a fault for each parent that is unknown and one for each cycle. */
    void check() {
        for (Row row : rows.values()) {
            if (!isKnown(row.parent())) {
                faults.add(
                        row.parentPlace(), lenientFormat("there is no proposal '%s' to be the parent", row.parent()));
            }
            followParents(row);
        }
    }

    private boolean isKnown(String parent) {
        return parent.isEmpty() || rows.containsKey(parent) || otherIds.contains(parent);
    }

    private void followParents(Row first) {
        Set<String> line = new LinkedHashSet<>();
        Row row = first;
        while (row != null && !checked.contains(row.id()) && line.add(row.id())) {
            row = rows.get(row.parent());
        }
        if (row != null && line.contains(row.id())) {
            faults.add(
                    row.parentPlace(),
                    lenientFormat("the proposal '%s' is its own ancestor: %s", row.id(), cycle(row)));
        }
        checked.addAll(line);
    }

    private String cycle(Row start) {
        StringBuilder cycle = new StringBuilder(start.id());
        Row row = start;
        do {
            cycle.append(" -> ").append(row.parent());
            row = rows.get(row.parent());
        } while (row != null && !row.id().equals(start.id()));
        return cycle.toString();
    }
}
