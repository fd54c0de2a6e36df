package dev.parley.cli;

import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Source;
import dev.parley.matrix.SourceLevel;
import java.util.ArrayList;
import java.util.List;

/** What must be said of a matrix so that nobody takes it for another. */
final class Captions {

    private Captions() {}

    /** Says why there is no table. */
    static String ofNothing(SourceLevel by) {
        return by == SourceLevel.AUTHOR
                ? "No author takes a position on any of the proposals in the author's own voice."
                : "Nobody takes a position on any of the proposals.";
    }

    /** Says what stands in the file in place of signs, and for what columns stand that were not asked for. */
    static List<String> of(PositionMatrix matrix, MatrixArguments wanted) {
        List<String> captions = new ArrayList<>();
        if (matrix.positions().isEmpty()) {
            return captions;
        }
        switch (wanted.cells()) {
            case CODE -> {}
            case COUNT -> captions.add("in matrix.csv: the number of claims in place of each sign");
            case NET -> captions.add("in matrix.csv: claims for minus claims against in place of each sign");
            case SHARE -> captions.add("in matrix.csv: the share of claims for in place of each sign");
            case INTERVAL ->
                captions.add("in matrix.csv: the bootstrap interval of the share of claims for in place of each sign");
        }
        boolean anyOutlet = matrix.sources().stream().anyMatch(source -> source.kind() == Source.Kind.OUTLET);
        if (wanted.by() == SourceLevel.OUTLET && !anyOutlet) {
            captions.add("no document has a known outlet, so each stands for itself");
        }
        return captions;
    }
}
