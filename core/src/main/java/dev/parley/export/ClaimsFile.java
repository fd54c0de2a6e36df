package dev.parley.export;

import dev.parley.claim.Claim;
import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads {@code claims.csv} back, also after a person or a spreadsheet has edited it: with or without byte order mark, any line end, comma,
 * semicolon or tab between values, columns in any order and with others among them. Stateless.
 */
public final class ClaimsFile {

    private static final int MAX_BYTES = 500_000_000;

    private ClaimsFile() {}

    /**
     * Reads the claims of a file. The columns {@code document}, {@code source}, {@code source_kind}, {@code proposal}, {@code stance},
     * {@code start}, {@code end} and {@code evidence} must be there. Where another column or its value is missing, a claim has no mention,
     * outlet, author or date, is unconditional, has the voice {@code author} if its source is the author and {@code indirect} if not, and
     * the confidence 1.
     *
     * <p>Evidence must be as long as {@code start} and {@code end} say, so that it stays a quotation; only line breaks that a program has
     * rewritten are taken back.
     *
     * @param path the file, at most 500 MB (500,000,000 bytes)
     * @return the claims in the order of the file
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<Claim> read(Path path) {
        ClaimsReading reading = examine(path, id -> true);
        if (!reading.errors().isEmpty()) {
            throw new InputException(reading.errors());
        }
        return reading.claims();
    }

    /**
     * Reads the claims of a file as {@link #read} does and tells all that is wrong with it and all that deserves attention: proposals that are
     * not known, numbers in {@code claim} that occur twice, a table without rows.
     *
     * @param path the file, at most 500 MB (500,000,000 bytes)
     * @param isKnown tells by its id whether there is a proposal
     * @return what the file holds
     */
    public static ClaimsReading examine(Path path, Predicate<String> isKnown) {
        ClaimsScan scan = new ClaimsScan(path, isKnown);
        CsvTable.scan(path, List.of(ClaimColumn.values()), MAX_BYTES, scan.faults(), scan::read);
        return scan.finish();
    }
}
