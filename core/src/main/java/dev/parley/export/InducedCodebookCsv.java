package dev.parley.export;

import com.google.common.base.CharMatcher;
import dev.parley.codebook.Proposal;
import dev.parley.induction.InducedCodebook;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A codebook that was read off articles, in the columns of {@code codebook.csv}; line breaks within an example become spaces. */
final class InducedCodebookCsv implements Exporter<InducedCodebook> {

    @Override
    public void write(InducedCodebook induced, Appendable out) throws IOException {
        List<List<String>> rows = induced.codebook().proposals().stream()
                .map(proposal -> row(proposal, induced.examples().getOrDefault(proposal.id(), List.of())))
                .toList();
        CsvRows.write(CodebookCsv.HEADER, rows, out);
    }

    private static List<String> row(Proposal proposal, List<String> examples) {
        String joined = examples.stream()
                .map(example -> CharMatcher.whitespace().trimAndCollapseFrom(example, ' '))
                .collect(Collectors.joining(" | "));
        return List.of(
                FormulaGuard.defuse(proposal.id()),
                FormulaGuard.defuse(proposal.text()),
                FormulaGuard.defuse(proposal.description()),
                FormulaGuard.defuse(proposal.parent()),
                FormulaGuard.defuse(joined));
    }
}
