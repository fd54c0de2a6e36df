package dev.parley.export;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Bootstrap;
import dev.parley.matrix.Interval;
import dev.parley.matrix.Position;
import dev.parley.matrix.Resampling;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code positions.csv}: one row for each cell that is not silent. */
final class PositionsCsv implements Exporter<Comparison> {

    private static final List<String> HEADER = List.of(
            "proposal",
            "proposal_text",
            "source",
            "source_kind",
            "position",
            "support",
            "oppose",
            "conditional",
            "documents",
            "first_date",
            "last_date",
            "confidence",
            "net",
            "share",
            "share_low",
            "share_high");

    private static final int PIECE = 4096;

    private final Resampling resampling;

    PositionsCsv(Resampling resampling) {
        this.resampling = resampling;
    }

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        Map<String, String> texts =
                comparison.matrix().proposals().stream().collect(toImmutableMap(Proposal::id, Proposal::text));
        // Piece by piece: all rows of a large run would take more memory than its claims.
        Iterable<List<List<String>>> pieces = Iterables.transform(
                Lists.partition(comparison.matrix().positions(), PIECE), positions -> rows(positions, texts));
        CsvRows.write(HEADER, Iterables.concat(pieces), out);
    }

    private List<List<String>> rows(List<Position> positions, Map<String, String> texts) {
        return positions.parallelStream()
                .map(position -> row(position, texts.getOrDefault(position.proposal(), "")))
                .toList();
    }

    private List<String> row(Position position, String text) {
        Optional<Interval> interval = Bootstrap.ofShare(position, resampling);
        return List.of(
                FormulaGuard.defuse(position.proposal()),
                FormulaGuard.defuse(text),
                FormulaGuard.defuse(position.source().name()),
                Values.label(position.source().kind()),
                Values.label(position.stand()),
                Integer.toString(position.support()),
                Integer.toString(position.oppose()),
                Integer.toString(position.conditional()),
                Integer.toString(position.documents()),
                FormulaGuard.defuse(position.firstDate().orElse("")),
                FormulaGuard.defuse(position.lastDate().orElse("")),
                Values.decimal(position.confidence()).toPlainString(),
                Integer.toString(position.net()),
                Values.decimal(position.share()).toPlainString(),
                end(interval.map(Interval::low)),
                end(interval.map(Interval::high)));
    }

    private static String end(Optional<Double> value) {
        return value.map(number -> Values.decimal(number).toPlainString()).orElse("");
    }
}
