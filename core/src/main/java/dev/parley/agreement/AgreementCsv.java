package dev.parley.agreement;

import com.google.common.base.Ascii;
import dev.parley.evaluation.Side;
import dev.parley.export.Exporter;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.util.List;
import java.util.Optional;

/** Agreement as CSV by RFC 4180 with a header and {@code \n} as line end; text that a spreadsheet would take for a formula is defused. Stateless. */
public final class AgreementCsv {

    private static final List<String> HEADER = List.of(
            "document",
            "holder",
            "proposal",
            "first",
            "second",
            "first_evidence",
            "second_evidence",
            "first_sentence",
            "second_sentence");

    private AgreementCsv() {}

    /**
     * Returns the exporter of disagreements: one row for each, with the side by either coding, empty if it lacks the claim, the words, and the
     * sentences around them.
     *
     * @return the exporter
     */
    public static Exporter<List<Disagreement>> disagreements() {
        return (disagreements, out) -> CsvRows.write(
                HEADER, disagreements.stream().map(AgreementCsv::row).toList(), out);
    }

    private static List<String> row(Disagreement disagreement) {
        return List.of(
                FormulaGuard.defuse(disagreement.key().document()),
                FormulaGuard.defuse(disagreement.key().holder().toString()),
                FormulaGuard.defuse(disagreement.key().proposal()),
                side(disagreement.first()),
                side(disagreement.second()),
                FormulaGuard.defuse(disagreement.firstEvidence()),
                FormulaGuard.defuse(disagreement.secondEvidence()),
                FormulaGuard.defuse(disagreement.firstSentence()),
                FormulaGuard.defuse(disagreement.secondSentence()));
    }

    private static String side(Optional<Side> side) {
        return side.map(known -> Ascii.toLowerCase(known.name())).orElse("");
    }
}
