package dev.parley.export;

import dev.parley.actor.MergedMention;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.List;

/** {@code merges.csv}: one row for each mention, by words and document, that counts as an entity of another name. */
final class MergesCsv implements Exporter<Comparison> {

    private static final List<String> HEADER = List.of("mention", "entity", "rule", "document");

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        CsvRows.write(HEADER, comparison.merges().stream().map(MergesCsv::row).toList(), out);
    }

    private static List<String> row(MergedMention merge) {
        return List.of(
                FormulaGuard.defuse(merge.mention()),
                FormulaGuard.defuse(merge.entity()),
                merge.rule().label(),
                FormulaGuard.defuse(merge.document().value()));
    }
}
