package dev.parley.cli;

import dev.parley.Version;
import dev.parley.export.RunContext;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import java.util.List;
import java.util.Map;

/** A run as it lies in its folder, every claim of it counted. Stateless. */
final class WholeRun {

    private WholeRun() {}

    static Comparison of(EditedClaims edited, SourceLevel level) {
        RunContext context = edited.context();
        return new Comparison(
                edited.codebook(),
                context.documents(),
                context.texts(),
                edited.claims(),
                context.entities(),
                List.of(),
                Aggregator.aggregate(edited.claims(), edited.codebook(), level),
                List.of(),
                Manifest.of(Map.of("parley", Version.current()), Map.of("by", Words.lower(level)), edited.hashes()));
    }
}
