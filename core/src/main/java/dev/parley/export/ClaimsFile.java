package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvRow;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import dev.parley.table.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Faults faults = new Faults(path);
        CsvTable<ClaimColumn> table = CsvTable.read(path, List.of(ClaimColumn.values()), MAX_BYTES, faults);
        List<Diagnostic> warnings = new ArrayList<>();
        if (table.rows().isEmpty() && faults.isEmpty()) {
            warnings.add(Diagnostic.warning(path.toString(), "has a header but no claims"));
        }
        List<Claim> claims = table.rows().stream()
                .map(row -> new ClaimRow(row, table.separator(), faults).tryRead())
                .flatMap(Optional::stream)
                .toList();
        addUnknownProposals(table.rows(), isKnown, faults);
        warnings.addAll(repeatedNumbers(path, table.rows()));
        return new ClaimsReading(claims, faults.sorted(), warnings);
    }

    /** One fault for each proposal, however many claims are on it. */
    private static void addUnknownProposals(List<CsvRow<ClaimColumn>> rows, Predicate<String> isKnown, Faults faults) {
        ListMultimap<String, CsvRow<ClaimColumn>> unknown = LinkedListMultimap.create();
        for (CsvRow<ClaimColumn> row : rows) {
            String id = row.text(ClaimColumn.PROPOSAL);
            if (!id.isBlank() && !isKnown.test(id)) {
                unknown.put(id, row);
            }
        }
        for (String id : unknown.keySet()) {
            int claims = unknown.get(id).size();
            String times = claims == 1 ? "" : lenientFormat(" (%s claims)", claims);
            faults.add(
                    unknown.get(id).get(0).place(ClaimColumn.PROPOSAL),
                    lenientFormat("the codebook has no proposal '%s'%s", id, times));
        }
    }

    private static List<Diagnostic> repeatedNumbers(Path path, List<CsvRow<ClaimColumn>> rows) {
        Map<String, Integer> lines = new HashMap<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (CsvRow<ClaimColumn> row : rows) {
            String number = row.trimmed(ClaimColumn.CLAIM);
            Place place = row.place(ClaimColumn.CLAIM);
            Integer first = number.isEmpty() ? null : lines.putIfAbsent(number, place.line());
            if (first != null) {
                String message = lenientFormat("the claim number '%s' is already given in line %s", number, first);
                warnings.add(new Diagnostic(
                        Diagnostic.Severity.WARNING, path.toString(), place.line(), place.column(), message));
            }
        }
        return warnings;
    }
}
