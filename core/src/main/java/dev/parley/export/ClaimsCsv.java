package dev.parley.export;

import com.google.common.collect.Lists;
import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** {@code claims.csv}: one row for each claim, by document and place; {@link ClaimsFile} reads it back. */
final class ClaimsCsv implements Exporter<Comparison> {

    /** Stands for the outlet of a carrier that has none. */
    static final String UNKNOWN_OUTLET = "?";

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        AtomicInteger number = new AtomicInteger();
        // Row by row: all rows of a large run would take more memory than its claims.
        List<List<String>> rows =
                Lists.transform(WrittenClaims.of(comparison), claim -> row(number.incrementAndGet(), claim));
        CsvRows.write(ClaimColumn.labels(), rows, out);
    }

    private static List<String> row(int number, Claim claim) {
        Origin origin = claim.origin();
        Evidence evidence = claim.evidence();
        return List.of(
                Integer.toString(number),
                FormulaGuard.defuse(origin.document().value()),
                FormulaGuard.defuse(claim.holder().name()),
                Values.label(claim.holder().kind()),
                FormulaGuard.defuse(claim.mention()),
                FormulaGuard.defuse(claim.proposal()),
                Values.label(claim.stance()),
                Boolean.toString(claim.modality() == Modality.CONDITIONAL),
                Values.label(claim.voice()),
                Integer.toString(evidence.span().start()),
                Integer.toString(evidence.span().end()),
                evidence.text(),
                Values.decimal(claim.confidence()).toPlainString(),
                FormulaGuard.defuse(origin.outlet()),
                FormulaGuard.defuse(origin.author()),
                FormulaGuard.defuse(origin.date()),
                FormulaGuard.defuse(Values.join(claim.via())),
                FormulaGuard.defuse(
                        carriers(claim, carrier -> carrier.document().value())),
                FormulaGuard.defuse(carriers(claim, Origin::outlet)));
    }

    /** Returns as many values as there are carriers, so that the one column fits the other. */
    private static String carriers(Claim claim, Function<Origin, String> value) {
        return Values.join(claim.carriers().stream()
                .map(value)
                .map(text -> text.isEmpty() ? UNKNOWN_OUTLET : text)
                .toList());
    }
}
