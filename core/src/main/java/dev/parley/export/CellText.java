package dev.parley.export;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.matrix.Bootstrap;
import dev.parley.matrix.Interval;
import dev.parley.matrix.Position;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Source;
import dev.parley.network.Normalisation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes what stands in the cells of one matrix. */
final class CellText {

    /** As many as Discourse Network Analyzer writes. */
    private static final int DECIMALS = 6;

    private final Cells cells;
    private final Figures figures;
    private final Multiset<Source> bySource = HashMultiset.create();
    private final Multiset<String> byProposal = HashMultiset.create();

    CellText(PositionMatrix matrix, Cells cells, Figures figures) {
        this.cells = cells;
        this.figures = figures;
        for (Position position : matrix.positions()) {
            bySource.add(position.source(), position.claims().size());
            byProposal.add(position.proposal(), position.claims().size());
        }
    }

    String of(Position position) {
        return switch (cells) {
            case CODE -> Values.label(position.stand());
            case COUNT -> quotient(position.claims().size(), position);
            case NET -> quotient(position.net(), position);
            case SHARE -> share(position.share());
            case INTERVAL -> interval(position);
        };
    }

    private String quotient(int count, Position position) {
        if (figures.normalisation() == Normalisation.NO) {
            return Integer.toString(count);
        }
        int divisor = figures.normalisation() == Normalisation.ACTIVITY
                ? bySource.count(position.source())
                : byProposal.count(position.proposal());
        return BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private String interval(Position position) {
        Optional<Interval> interval = Bootstrap.ofShare(position, figures.resampling());
        return interval.map(ends -> share(ends.low()) + ".." + share(ends.high()))
                .orElseGet(() -> share(position.share()));
    }

    private static String share(double share) {
        return Values.decimal(share).toPlainString();
    }
}
