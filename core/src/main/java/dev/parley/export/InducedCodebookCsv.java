package dev.parley.export;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.parley.codebook.OtherColumns;
import dev.parley.codebook.Proposal;
import dev.parley.induction.InducedCodebook;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A codebook that was read off articles, in the columns of {@code codebook.csv} and those that its file had before; line breaks within an example
 * become spaces, and examples that were there stay.
 *
 * @param others the columns of the file that was extended
 */
record InducedCodebookCsv(OtherColumns others) implements Exporter<InducedCodebook> {

    private static final String EXAMPLES = "examples";

    @Override
    public void write(InducedCodebook induced, Appendable out) throws IOException {
        List<List<String>> rows = induced.codebook().proposals().stream()
                .map(proposal -> row(proposal, induced.examples().getOrDefault(proposal.id(), List.of())))
                .toList();
        List<String> header = new ArrayList<>(CodebookCsv.HEADER);
        header.addAll(kept());
        CsvRows.write(header, rows, out);
    }

    private List<String> row(Proposal proposal, List<String> examples) {
        List<String> row = new ArrayList<>(List.of(
                FormulaGuard.defuse(proposal.id()),
                FormulaGuard.defuse(proposal.text()),
                FormulaGuard.defuse(proposal.description()),
                FormulaGuard.defuse(proposal.parent()),
                FormulaGuard.defuse(examples(proposal.id(), examples))));
        kept().forEach(heading -> row.add(FormulaGuard.defuse(others.value(proposal.id(), heading))));
        return row;
    }

    private List<String> kept() {
        return others.headings().stream()
                .filter(heading -> !Ascii.equalsIgnoreCase(heading, EXAMPLES))
                .toList();
    }

    private String examples(String id, List<String> found) {
        return others.headings().stream()
                .filter(heading -> Ascii.equalsIgnoreCase(heading, EXAMPLES))
                .map(heading -> others.value(id, heading))
                .filter(earlier -> !earlier.isBlank())
                .findFirst()
                .orElseGet(() -> joined(found));
    }

    private static String joined(List<String> examples) {
        return examples.stream()
                .map(example -> CharMatcher.whitespace().trimAndCollapseFrom(example, ' '))
                .collect(Collectors.joining(" | "));
    }
}
