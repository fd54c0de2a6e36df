package dev.parley.table;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a table stand.
 *
 * @param columns the 0-based place of each column that the table has
 * @param others the headings that are no such column, in their order, blank ones left out
 * @param width the number of columns, others included
 */
record CsvHeader<C extends CsvColumn>(Map<C, Integer> columns, Map<String, Other> others, int width) {

    CsvHeader {
        columns = Map.copyOf(columns);
        others = ImmutableMap.copyOf(others);
    }

    /** Reads the header; if a column is missing or there twice, adds a fault for each and gives nothing. */
    static <C extends CsvColumn> Optional<CsvHeader<C>> tryRead(RawRow row, List<C> known, Faults faults) {
        int before = faults.sorted().size();
        Map<C, Integer> columns = columns(row, known, faults);
        for (C column : known) {
            if (column.isRequired() && !columns.containsKey(column)) {
                String named = String.join(", ", row.values());
                faults.add(
                        row.place(0),
                        lenientFormat("the header has no column '%s'; it names %s", column.label(), named));
            }
        }
        return Optional.of(new CsvHeader<>(
                        columns, others(row, known), row.values().size()))
                .filter(header -> faults.sorted().size() == before);
    }

    private static <C extends CsvColumn> Map<C, Integer> columns(RawRow row, List<C> known, Faults faults) {
        Map<C, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.values().size(); i++) {
            int place = i;
            find(row.values().get(i), known).ifPresent(column -> {
                if (columns.putIfAbsent(column, place) != null) {
                    faults.add(
                            row.place(place), lenientFormat("the header names the column '%s' twice", column.label()));
                }
            });
        }
        return columns;
    }

    private static <C extends CsvColumn> Map<String, Other> others(RawRow row, List<C> known) {
        Map<String, Other> others = new LinkedHashMap<>();
        for (int i = 0; i < row.values().size(); i++) {
            String heading = CharMatcher.whitespace().trimFrom(row.values().get(i));
            if (!heading.isEmpty() && find(heading, known).isEmpty()) {
                others.putIfAbsent(heading, new Other(i, row.place(i)));
            }
        }
        return others;
    }

    /** Finds the column of a heading, however it is capitalised or spaced. */
    private static <C extends CsvColumn> Optional<C> find(String heading, List<C> known) {
        String name = CharMatcher.whitespace().trimFrom(heading);
        return known.stream()
                .filter(column -> Ascii.equalsIgnoreCase(column.label(), name))
                .findFirst();
    }

    /**
     * A heading that nobody reads.
     *
     * @param index the 0-based number of its column
     * @param place where it stands
     */
    record Other(int index, Place place) {}
}
