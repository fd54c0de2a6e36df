package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.EnumMultiset;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Source;
import dev.parley.matrix.SourceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be said of a matrix so that nobody takes it for another. */
final class Captions {

    private Captions() {}

    /** Says why there is no table. */
    static String ofNothing(Counting counting) {
        if (!counting.filters().isEmpty()) {
            return lenientFormat("No claim passes %s.", String.join(" ", counting.filters()));
        }
        return counting.by() == SourceLevel.AUTHOR
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
            case COUNT -> captions.add("in matrix.csv, each sign is replaced by the number of claims");
            case NET -> captions.add("in matrix.csv, each sign is replaced by the claims for minus the claims against");
            case SHARE ->
                captions.add("in matrix.csv, each sign is replaced by the share of claims that are for the proposal");
            case INTERVAL ->
                captions.add(
                        "in matrix.csv, each sign is replaced by the bootstrap interval of the share of claims that are for the proposal");
        }
        findUnknownOutlets(wanted.by(), matrix.sources().stream().map(Source::kind))
                .ifPresent(captions::add);
        return captions;
    }

    /** Says which columns are documents although outlets were asked for. */
    static Optional<String> findUnknownOutlets(SourceLevel by, Stream<Source.Kind> kinds) {
        EnumMultiset<Source.Kind> counts = kinds.collect(toCollection(() -> EnumMultiset.create(Source.Kind.class)));
        int unknown = counts.count(Source.Kind.DOCUMENT);
        if (by != SourceLevel.OUTLET || unknown == 0) {
            return Optional.empty();
        }
        return Optional.of(
                counts.count(Source.Kind.OUTLET) == 0
                        ? "no document has a known outlet, so each stands for itself"
                        : lenientFormat(
                                "%s of unknown outlet: %s",
                                Words.count(unknown, "document"),
                                unknown == 1 ? "it stands for itself" : "each stands for itself"));
    }
}
