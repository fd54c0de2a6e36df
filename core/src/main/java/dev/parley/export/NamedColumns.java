package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a run read back, with the columns that are asked for, whatever a spreadsheet has made of the file.
 *
 * @param path the file as the user named it
 * @param rows the rows behind the header: the values of the columns in the order in which they were asked for, empty where a row has none
 */
record NamedColumns(String path, List<List<CsvField>> rows) {

    NamedColumns {
        rows = List.copyOf(rows);
    }

    /** Reads a file, or throws an {@link InputException} if it cannot be read, is no CSV or lacks a column. */
    static NamedColumns read(Path path, List<String> columns) {
        String name = path.toString();
        CsvTable table = CsvTable.parse(name, TextFile.read(path));
        if (!table.fault().isEmpty()) {
            throw new InputException(table.fault());
        }
        if (table.rows().isEmpty()) {
            throw fault(name, 0, "is empty; it must have a header");
        }
        List<CsvField> header = table.rows().get(0);
        List<Integer> places =
                columns.stream().map(column -> place(name, header, column)).toList();
        return new NamedColumns(
                name,
                table.rows().stream()
                        .skip(1)
                        .map(row ->
                                places.stream().map(place -> field(row, place)).toList())
                        .toList());
    }

    private static int place(String path, List<CsvField> header, String column) {
        return IntStream.range(0, header.size())
                .filter(place -> Ascii.equalsIgnoreCase(header.get(place).text().strip(), column))
                .findFirst()
                .orElseThrow(() -> fault(path, header.get(0).line(), lenientFormat("column '%s' is missing", column)));
    }

    private static CsvField field(List<CsvField> row, int place) {
        CsvField field = row.get(Math.min(place, row.size() - 1));
        String text = place < row.size() ? FormulaGuard.restore(field.text()) : "";
        return new CsvField(text, field.line(), field.column());
    }

    private static InputException fault(String path, int line, String message) {
        return new InputException(List.of(Diagnostic.error(path, line, 0, message)));
    }
}
