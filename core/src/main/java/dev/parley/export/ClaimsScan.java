package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.table.CsvRow;
import dev.parley.table.Faults;
import dev.parley.table.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Reads the rows of a claims file one by one and keeps of them the claims alone. Mutable, for one file. */
final class ClaimsScan {

    private final Path path;
    private final Predicate<String> isKnown;
    private final Faults faults;
    private final Repeats repeats = new Repeats();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private final FirstLines numbers = new FirstLines();

    private boolean isEmpty = true;

    ClaimsScan(Path path, Predicate<String> isKnown) {
        this.path = path;
        this.isKnown = isKnown;
        this.faults = new Faults(path);
    }

    Faults faults() {
        return faults;
    }

    /** Reads a row; of one that is too wide nothing can be said. */
    void read(CsvRow<ClaimColumn> row, char separator) {
        if (row.isTooWide()) {
            return;
        }
        isEmpty = false;
        new ClaimRow(row, separator, faults, repeats).tryRead().ifPresent(claims::add);
        noteProposal(row);
        noteNumber(row);
    }

    /** Says what the file holds. */
    ClaimsReading finish() {
        if (isEmpty && faults.isEmpty()) {
            warnings.add(Diagnostic.warning(path.toString(), "has a header but no claims"));
        }
        unknown.forEach((id, found) -> faults.add(found.first(), message(id, found.claims())));
        return new ClaimsReading(claims, faults.sorted(), warnings);
    }

    private void noteProposal(CsvRow<ClaimColumn> row) {
        String id = row.text(ClaimColumn.PROPOSAL);
        if (!id.isBlank() && !isKnown.test(id)) {
            unknown.merge(id, new Unknown(row.place(ClaimColumn.PROPOSAL), 1), Unknown::plus);
        }
    }

    private void noteNumber(CsvRow<ClaimColumn> row) {
        String number = row.trimmed(ClaimColumn.CLAIM);
        OptionalInt first = number.isEmpty() ? OptionalInt.empty() : numbers.putIfAbsent(number, row.line());
        if (first.isPresent()) {
            Place place = row.place(ClaimColumn.CLAIM);
            String message =
                    lenientFormat("the claim number '%s' is already given in line %s", number, first.getAsInt());
            warnings.add(new Diagnostic(
                    Diagnostic.Severity.WARNING, path.toString(), place.line(), place.column(), message));
        }
    }

    /** One fault for each proposal, however many claims are on it. */
    private static String message(String id, int claims) {
        String times = claims == 1 ? "" : lenientFormat(" (%s claims)", claims);
        return lenientFormat("the codebook has no proposal '%s'%s", id, times);
    }

    /**
     * A proposal that is not known.
     *
     * @param first where it is named first
     * @param claims how many claims are on it
     */
    private record Unknown(Place first, int claims) {

        Unknown plus(Unknown other) {
            return new Unknown(first, claims + other.claims);
        }
    }
}
