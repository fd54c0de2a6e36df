package dev.parley.cli;

import com.google.common.base.Stopwatch;
import dev.parley.Induction;
import dev.parley.Options;
import dev.parley.Parley;
import dev.parley.actor.ActorsReader;
import dev.parley.actor.KnownActor;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import dev.parley.diagnostic.InputException;
import dev.parley.induction.InductionOptions;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.InputFiles;
import dev.parley.ingest.MetadataFile;
import dev.parley.matrix.SourceLevel;
import dev.parley.nlp.reader.ReaderSize;
import dev.parley.result.Comparison;
import dev.parley.review.Decision;
import dev.parley.review.DecisionsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A reading whose arguments have been checked; only then are models loaded.
 *
 * @param inputs the articles
 * @param documents who reads the files into documents
 * @param metadata what the user knows of them
 * @param files every file that is read, codebook and actors included
 * @param codebook the proposals; empty if they are to be read off the articles
 * @param induction how many are, in that case
 * @param actors the user's own actors
 * @param decisions what was decided about claims
 * @param options how to read
 * @param reader which reader reads
 */
record ArticleReading(
        InputFiles inputs,
        DocumentReader documents,
        Optional<MetadataFile> metadata,
        List<Path> files,
        Optional<Codebook> codebook,
        InductionOptions induction,
        List<KnownActor> actors,
        List<Decision> decisions,
        Options options,
        ReaderSize reader) {

    ArticleReading {
        files = List.copyOf(files);
        actors = List.copyOf(actors);
        decisions = List.copyOf(decisions);
    }

    /** Checks everything that can be checked without models. */
    static ArticleReading prepare(ReadingArguments arguments, InductionArguments induced, Report report) {
        Options options = arguments.options();
        InductionOptions induction = induced.options();
        DocumentReader documents = arguments.documents();
        Optional<Path> codebookInFolder = arguments.codebook().or(() -> CodebookChoice.tryAmong(arguments.inputs()));
        InputFiles files = InputFiles.find(
                arguments.inputs(),
                documents,
                Stream.of(codebookInFolder.stream(), arguments.tables().stream())
                        .flatMap(Function.identity())
                        .toList());
        if (files.files().isEmpty()) {
            throw new InputException(files.diagnostics());
        }
        Optional<Path> codebook = arguments.codebook().or(() -> found(arguments, report));
        List<Path> read = Stream.of(
                        files.files().stream().map(InputFile::path), codebook.stream(), arguments.tables().stream())
                .flatMap(Function.identity())
                .toList();
        Optional<Codebook> proposals = codebook.map(CodebookReader::read);
        List<KnownActor> actors = arguments
                .actors()
                .map(path -> ActorsReader.read(path, report::diagnose))
                .orElse(List.of());
        List<Decision> decisions =
                arguments.decisions().map(DecisionsFile::read).orElse(List.of());
        Optional<MetadataFile> metadata = arguments.metadata().map(path -> MetadataFile.read(path, report::diagnose));
        return new ArticleReading(
                files, documents, metadata, read, proposals, induction, actors, decisions, options, arguments.reader());
    }

    private static Optional<Path> found(ReadingArguments arguments, Report report) {
        if (arguments.isWithoutCodebook()) {
            report.note("the proposals are read off the articles");
            return Optional.empty();
        }
        Optional<Path> found = CodebookChoice.amongInputs(arguments.inputs());
        report.note(found.map(path -> "using the codebook " + path)
                .orElse("no codebook given, and none in the input folder: the proposals are read off the articles"));
        return found;
    }

    /** Returns a copy with another level of sources. */
    ArticleReading by(SourceLevel level) {
        return new ArticleReading(
                inputs,
                documents,
                metadata,
                files,
                codebook,
                induction,
                actors,
                decisions,
                options.withBy(level),
                reader);
    }

    /** Loads the models, reads and says what went wrong with single documents. */
    Comparison run(Models models, Report report) {
        Comparison comparison;
        try (ProgressBar bar = report.progressBar()) {
            bar.show("loading the models");
            Stopwatch loading = Stopwatch.createStarted();
            Parley.Builder builder = codebook.isPresent() ? models.load(reader) : models.loadInducing(reader);
            metadata.ifPresent(builder::metadata);
            report.took("models", loading);
            try (Parley parley = builder.documents(documents)
                    .actors(actors)
                    .decisions(decisions)
                    .options(options)
                    .progress(report.withTimes(bar))
                    .build()) {
                comparison = parley.compare(inputs, codebook.orElseGet(() -> induced(parley, report)));
            }
        }
        report.diagnose(comparison.diagnostics());
        return comparison;
    }

    /** What goes wrong with an article at this look goes wrong again at the next, and is told then. */
    private Codebook induced(Parley parley, Report report) {
        Induction induced = parley.induce(inputs, new Codebook(List.of()), induction);
        Codebook found = induced.result().codebook();
        if (found.proposals().isEmpty() && induced.documents() > 0) {
            report.note(NoProposals.reason(induced, induction));
        }
        return found;
    }
}
