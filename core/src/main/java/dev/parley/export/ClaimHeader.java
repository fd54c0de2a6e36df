package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.Diagnostic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of a claims file stand.
 *
 * @param columns the 0-based place of each column that the file has
 * @param width the number of columns, others included
 */
record ClaimHeader(Map<ClaimColumn, Integer> columns, int width) {

    ClaimHeader {
        columns = Map.copyOf(columns);
    }

    /** Reads the header, and adds a fault for each column that is missing or there twice. */
    static ClaimHeader read(String path, List<CsvField> row, List<Diagnostic> faults) {
        Map<ClaimColumn, Integer> columns = new EnumMap<>(ClaimColumn.class);
        for (int i = 0; i < row.size(); i++) {
            CsvField heading = row.get(i);
            int place = i;
            ClaimColumn.find(heading.text()).ifPresent(column -> {
                if (columns.putIfAbsent(column, place) != null) {
                    String message = lenientFormat("column '%s' must occur once", column.label());
                    faults.add(Diagnostic.error(path, heading.line(), heading.column(), message));
                }
            });
        }
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                String message = lenientFormat("column '%s' is missing", column.label());
                faults.add(Diagnostic.error(path, row.get(0).line(), 0, message));
            }
        }
        return new ClaimHeader(columns, row.size());
    }
}
