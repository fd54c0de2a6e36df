package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.Options;
import dev.parley.formats.FileReader;
import dev.parley.induction.InductionOptions;
import dev.parley.ingest.DocumentReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that induce have in common; picocli fills the fields. */
final class CodebookArguments {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for the codebook; - is standard output (default: -).")
    private String output = ClaimsOutput.STANDARD;

    @Option(names = "--force", description = "Replace the file for the codebook if it is there.")
    private boolean force;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read side by side (default: one per processor).")
    private int threads = Options.DEFAULT.threads();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors of your own, as CSV; compare --help tells more.")
    private Optional<Path> actors = Optional.empty();

    @Option(names = "--any-language", description = "Read articles in other languages than English too.")
    private boolean anyLanguage;

    @Option(
            names = "--min-claims",
            paramLabel = "N",
            description =
                    "Leave out proposals with fewer claims, unless they are put forward outright or in two articles"
                            + " (default: 2).")
    private int minClaims = InductionOptions.DEFAULT.minClaims();

    @Mixin
    private InductionArguments induction = new InductionArguments();

    boolean isForced() {
        return force;
    }

    ClaimsOutput output() {
        return new ClaimsOutput(output, "codebook");
    }

    Options options() {
        if (threads < 1) {
            throw new UsageException(lenientFormat("--threads must be at least 1, not %s", threads));
        }
        return Options.DEFAULT.withThreads(threads);
    }

    DocumentReader documents() {
        return anyLanguage ? FileReader.standard() : FileReader.standard().englishOnly();
    }

    Optional<Path> actors() {
        return actors;
    }

    InductionOptions induction() {
        if (minClaims < 1) {
            throw new UsageException(lenientFormat("--min-claims must be at least 1, not %s", minClaims));
        }
        return induction.options(minClaims);
    }
}
