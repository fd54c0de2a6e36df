package dev.parley.codebook;

import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a codebook from a CSV file, as {@link CsvTable} reads one.
 *
 * <p>The columns are {@code id} and {@code proposal}, which every row must fill; {@code description} and {@code parent} (the id of another row),
 * which may be missing or blank. Other columns are passed over. Values are trimmed; the white space within a proposal's wording is collapsed. A
 * codebook that Parley wrote is read as it was.
 */
public final class CodebookReader {

    private static final int MAX_BYTES = 10_000_000;

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
        return readFile(path).codebook();
    }

    /**
     * Reads a codebook with what else its file tells.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @return the codebook, at least one proposal, with places and the columns that are not read
     * @throws InputException as {@link #read} tells
     */
    public static CodebookFile readFile(Path path) {
        Faults faults = new Faults(path);
        CodebookTable table = table(path, faults);
        faults.throwIfAny();
        if (table.proposals().isEmpty()) {
            faults.add("has a header but no proposals");
            faults.throwIfAny();
        }
        return new CodebookFile(path, new Codebook(table.proposals()), table.places(), table.others());
    }

    /**
     * Reads the codebook of a run, which has no proposals if none was found in the articles.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @return the codebook
     * @throws InputException if the file cannot be read or has faults, as {@link #read} tells them
     */
    public static Codebook readOfRun(Path path) {
        Faults faults = new Faults(path);
        CodebookTable table = table(path, faults);
        faults.throwIfAny();
        return new Codebook(table.proposals());
    }

    private static CodebookTable table(Path path, Faults faults) {
        return new CodebookTable(CsvTable.read(path, List.of(CodebookColumn.values()), MAX_BYTES, faults), faults);
    }
}
