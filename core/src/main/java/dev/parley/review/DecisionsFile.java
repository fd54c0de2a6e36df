package dev.parley.review;

import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads {@code decisions.csv}, which the report hands out: one row for each claim that a person has decided on. Like every table of Parley's
 * it may have been through a spreadsheet: with or without byte order mark, any line end, comma, semicolon or tab between values, columns in any
 * order and with others among them.
 *
 * <p>{@code decision} is {@code accept}, {@code reject}, {@code change} or {@code add}. {@code document}, {@code sha256}, {@code start},
 * {@code end} and {@code evidence} tell which words it is about, {@code source}, {@code source_kind}, {@code proposal} and {@code stance}
 * what the claim said before; they are empty for {@code add}. The five columns that begin with {@code new_} tell what it says now; they are
 * empty for {@code accept} and {@code reject}.
 *
 * <p>Stateless.
 */
public final class DecisionsFile {

    private static final int MAX_BYTES = 100_000_000;

    private DecisionsFile() {}

    /**
     * Reads decisions.
     *
     * @param path the file, at most 100 MB (100,000,000 bytes)
     * @return the decisions in the order of the file
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<Decision> read(Path path) {
        Faults faults = new Faults(path);
        List<Decision> decisions =
                CsvTable.read(path, List.of(DecisionColumn.values()), MAX_BYTES, faults).rows().stream()
                        .flatMap(row -> new DecisionRow(path.toString(), row, faults).tryRead().stream())
                        .toList();
        faults.throwIfAny();
        return decisions;
    }
}
