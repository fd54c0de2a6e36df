package dev.parley.export;

import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code claims.csv} back, also after a person or a spreadsheet has edited it: with or without byte order mark, any line end, comma,
 * semicolon or tab between values, columns in any order and with others among them. Stateless.
 */
public final class ClaimsFile {

    private ClaimsFile() {}

    /**
     * Reads the claims of a file. The columns {@code document}, {@code source}, {@code source_kind}, {@code proposal}, {@code stance},
     * {@code start}, {@code end} and {@code evidence} must be there. Where another column or its value is missing, a claim has no mention,
     * outlet, author or date, is unconditional, has the voice {@code author} if its source is the author and {@code indirect} if not, and
     * the confidence 1. The number in {@code claim} is not looked at.
     *
     * <p>Evidence must be as long as {@code start} and {@code end} say, so that it stays a quotation; only line breaks that a program has
     * rewritten are taken back.
     *
     * @param path the file
     * @return the claims in the order of the file
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<Claim> read(Path path) {
        String name = path.toString();
        CsvTable table = CsvTable.parse(name, TextFile.read(path));
        List<Diagnostic> faults = new ArrayList<>(table.fault());
        List<Claim> claims = claims(name, table, faults);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
            throw new InputException(faults);
        }
        return claims;
    }

    private static List<Claim> claims(String path, CsvTable table, List<Diagnostic> faults) {
        if (table.rows().isEmpty()) {
            if (faults.isEmpty()) {
                faults.add(Diagnostic.error(path, "is empty; it must have a header and a row for each claim"));
            }
            return List.of();
        }
        List<Diagnostic> headerFaults = new ArrayList<>();
        ClaimHeader header = ClaimHeader.read(path, table.rows().get(0), headerFaults);
        faults.addAll(headerFaults);
        if (!headerFaults.isEmpty()) {
            return List.of();
        }
        return table.rows().stream()
                .skip(1)
                .map(row -> new ClaimRow(path, header, row, table.separator()).tryRead(faults))
                .flatMap(Optional::stream)
                .toList();
    }
}
