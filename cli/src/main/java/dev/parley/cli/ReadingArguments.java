package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.Copies;
import dev.parley.Options;
import dev.parley.actor.Merge;
import dev.parley.ingest.DocumentReader;
import dev.parley.nlp.reader.ReaderSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read and how; picocli fills the fields. */
final class ReadingArguments {

    @Mixin
    private InputArguments inputs = new InputArguments();

    @Option(
            names = {"-c", "--codebook"},
            paramLabel = "FILE",
            description = "The proposals to look for, as CSV with the columns id and proposal (default: the"
                    + " codebook.csv in the input folder; if there is none, they are read off the articles).")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--no-codebook",
            description = "Read the proposals off the articles even where a codebook.csv lies among them.")
    private boolean withoutCodebook;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read side by side (default: one per processor).")
    private int threads = Options.DEFAULT.threads();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description =
                    "Drop claims that are less likely to be right, from 0 to 1 (default: 0.3, with the small reader 0.25).")
    private Optional<Double> minConfidence = Optional.empty();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Actors of your own, as CSV with the columns name, kind, aliases (separated by ' | ') and parent (whom"
                            + " the actor speaks for); they go before those that Parley knows.")
    private Optional<Path> actors = Optional.empty();

    @Option(
            names = "--merge",
            paramLabel = "RULE",
            completionCandidates = LowerCaseNames.OfMerges.class,
            description =
                    "Whether officials, delegations and governments count as the state or body that they speak for:"
                            + " ${COMPLETION-CANDIDATES} (default: principals).")
    private Merge merge = Options.DEFAULT.merge();

    @Option(
            names = "--reader",
            paramLabel = "SIZE",
            completionCandidates = LowerCaseNames.OfReaders.class,
            description =
                    "Which reader reads: ${COMPLETION-CANDIDATES}; the small one is quicker and finds less of what is there"
                            + " (default: large).")
    private ReaderSize reader = ReaderSize.LARGE;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Decisions on claims, as the report hands them out; they are applied to what is read.")
    private Optional<Path> decisions = Optional.empty();

    @Option(
            names = "--copies",
            paramLabel = "RULE",
            completionCandidates = LowerCaseNames.OfCopies.class,
            description =
                    "Whether what several copies of one article say counts once, with all that carry it, or each time:"
                            + " ${COMPLETION-CANDIDATES} (default: merge).")
    private Copies copies = Copies.MERGE;

    @Mixin
    private ArticleArguments articles = new ArticleArguments();

    List<Path> inputs() {
        return inputs.paths();
    }

    Optional<Path> codebook() {
        if (withoutCodebook && codebook.isPresent()) {
            throw new UsageException("--no-codebook and -c exclude one another");
        }
        return codebook;
    }

    boolean isWithoutCodebook() {
        return withoutCodebook;
    }

    Optional<Path> actors() {
        return actors;
    }

    Optional<Path> decisions() {
        return decisions;
    }

    /** Returns the tables that may lie among the articles. */
    List<Path> tables() {
        return Stream.of(actors, decisions, articles.metadata())
                .flatMap(Optional::stream)
                .toList();
    }

    DocumentReader documents() {
        return articles.reader();
    }

    Optional<Path> metadata() {
        return articles.metadata();
    }

    ReaderSize reader() {
        return reader;
    }

    Options options() {
        if (threads < 1) {
            throw new UsageException(lenientFormat("--threads must be at least 1, not %s", threads));
        }
        double least = minConfidence.orElse(reader.leastConfidence());
        if (!(least >= 0 && least <= 1)) {
            throw new UsageException(lenientFormat("--min-confidence must lie in [0, 1], not %s", least));
        }
        return Options.DEFAULT
                .withThreads(threads)
                .withMinConfidence(least)
                .withMerge(merge)
                .withCopies(copies);
    }
}
