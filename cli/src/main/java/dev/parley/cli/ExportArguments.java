package dev.parley.cli;

import dev.parley.exchange.ExportSettings;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.Duplicates;
import dev.parley.matrix.SourceLevel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which network goes into an export; picocli fills the fields. */
final class ExportArguments {

    @Option(
            names = "--by",
            paramLabel = "LEVEL",
            completionCandidates = LowerCaseNames.OfLevels.class,
            description = "Whose the claims are: ${COMPLETION-CANDIDATES} (default: actor).")
    private SourceLevel by = SourceLevel.ACTOR;

    @Option(
            names = "--duplicates",
            paramLabel = "RULE",
            completionCandidates = LowerCaseNames.OfDuplicates.class,
            description =
                    "Which claims of one source on one proposal with one stance count once, such as those in one document:"
                            + " ${COMPLETION-CANDIDATES} (default: include, every claim counts).")
    private Duplicates duplicates = Duplicates.INCLUDE;

    @Option(
            names = "--min-claims",
            paramLabel = "NUMBER",
            description = "Leave out sources with fewer claims (default: 1).")
    private int minClaims = 1;

    @Mixin
    private NetworkArguments network = new NetworkArguments();

    SourceLevel by() {
        return by;
    }

    /** Returns what is asked for; fails with a message for the user if it contradicts itself. */
    ExportSettings settings() {
        try {
            return network.settings(new Aggregation(by, duplicates, minClaims));
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }
}
