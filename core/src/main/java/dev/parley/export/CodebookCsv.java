package dev.parley.export;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.parley.claim.Claim;
import dev.parley.codebook.Proposal;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code codebook.csv}: one row for each proposal, with the evidence of its surest claims as examples. Line breaks within an example become
 * spaces.
 */
final class CodebookCsv implements Exporter<Comparison> {

    static final List<String> HEADER = List.of("id", "proposal", "description", "parent", "examples");
    private static final int EXAMPLES = 3;

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        ImmutableListMultimap<String, Claim> claims = Multimaps.index(WrittenClaims.of(comparison), Claim::proposal);
        List<List<String>> rows = comparison.codebook().proposals().stream()
                .map(proposal -> row(proposal, claims.get(proposal.id())))
                .toList();
        CsvRows.write(HEADER, rows, out);
    }

    private static List<String> row(Proposal proposal, List<Claim> claims) {
        return List.of(
                FormulaGuard.defuse(proposal.id()),
                FormulaGuard.defuse(proposal.text()),
                FormulaGuard.defuse(proposal.description()),
                FormulaGuard.defuse(proposal.parent()),
                FormulaGuard.defuse(examples(claims)));
    }

    private static String examples(List<Claim> claims) {
        // By the confidence as written, so that a run rebuilt from its claims has the same examples.
        return claims.stream()
                .sorted(Comparator.comparingLong((Claim claim) -> Values.steps(claim.confidence()))
                        .reversed())
                .map(claim -> CharMatcher.whitespace()
                        .trimAndCollapseFrom(claim.evidence().text(), ' '))
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining(" | "));
    }
}
