package dev.parley.cli;

import dev.parley.annotation.EntityKind;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.Duplicates;
import dev.parley.matrix.Selection;
import dev.parley.matrix.SourceLevel;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whose claims count, and which of them; all but the days, which not every command can name alike. Picocli fills the fields. */
final class SourceArguments {

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

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Only claims of this outlet; may be given several times.")
    private Set<String> outlets = new LinkedHashSet<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = LowerCaseNames.OfKinds.class,
            description = "Only claims of actors of this kind, as entities.csv has it; may be given several times:"
                    + " ${COMPLETION-CANDIDATES}.")
    private Set<EntityKind> kinds = new LinkedHashSet<>();

    SourceLevel by() {
        return by;
    }

    /** Returns what is asked for within a period; fails with a message for the user if it contradicts itself. */
    Counting counting(Optional<LocalDate> from, Optional<LocalDate> to) {
        try {
            return new Counting(new Selection(from, to, outlets, kinds), new Aggregation(by, duplicates, minClaims));
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }
}
