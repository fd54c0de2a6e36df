package dev.parley.export;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code claims.csv}: one row for each claim, by document and place; {@link ClaimsFile} reads it back. */
final class ClaimsCsv implements Exporter<Comparison> {

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Claim claim : WrittenClaims.of(comparison)) {
            rows.add(row(rows.size() + 1, claim));
        }
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
                FormulaGuard.defuse(Values.join(claim.via())));
    }
}
