package dev.parley.codebook;

import dev.parley.diagnostic.InputException;
import dev.parley.table.Faults;
import dev.parley.table.Sheet;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a codebook from a CSV file (RFC 4180).
 *
 * <p>The first row names the columns, in any order and case: {@code id} and {@code proposal}, which every row must fill; {@code description} and
 * {@code parent} (the id of another row), which may be missing or blank. Other columns are passed over. The charset is UTF-8, with or without a
 * byte-order mark; the separator is a comma, or the semicolon or tab that the first row shows, as spreadsheets write them. Rows without any
 * content are passed over, and so are blank fields behind the last column. Values are trimmed; the white space within a proposal's wording is
 * collapsed.
 */
public final class CodebookReader {

    private CodebookReader() {}

    /**
     * Reads a codebook.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @return the codebook, at least one proposal
     * @throws InputException if the file cannot be read or has faults: all of them, in the order of the file, each with its line and column, both
     *     counted from 1
     */
    public static Codebook read(Path path) {
        Faults faults = new Faults(path.toString());
        List<Sheet.Row> rows = Sheet.read(path, CodebookTable.COLUMNS, faults);
        Codebook codebook = new Codebook(new CodebookTable(rows, faults).proposals());
        if (faults.isEmpty() && codebook.proposals().isEmpty()) {
            faults.add("has a header but no proposals");
        }
        faults.throwIfAny();
        return codebook;
    }
}
