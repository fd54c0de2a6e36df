package dev.parley.cli;

import com.google.common.base.Stopwatch;
import dev.parley.Induction;
import dev.parley.Options;
import dev.parley.Parley;
import dev.parley.actor.ActorsReader;
import dev.parley.actor.KnownActor;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookFile;
import dev.parley.codebook.OtherColumns;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.export.Csv;
import dev.parley.induction.InductionOptions;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.InputFiles;
import dev.parley.nlp.reader.ReaderSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A codebook that is read off articles and written.
 *
 * @param arguments how
 * @param inputs the articles
 * @param given the codebook whose proposals stay; empty if there is none
 */
record CodebookWriting(CodebookArguments arguments, List<Path> inputs, Optional<CodebookFile> given) {

    CodebookWriting {
        inputs = List.copyOf(inputs);
    }

    /** Checks what can be checked without models; then loads them, reads and writes. */
    ExitCode run(Models models, Console console, Report report) {
        Plan plan = new Plan(
                arguments.options(),
                arguments.induction(),
                arguments
                        .actors()
                        .map(path -> ActorsReader.read(path, report::diagnose))
                        .orElse(List.of()));
        InputFiles files = found();
        ClaimsOutput target = arguments.output();
        target.requireNoneOf(Stream.concat(files.files().stream().map(InputFile::path), arguments.actors().stream())
                .toList());
        if (!arguments.isForced()) {
            target.requireFree();
        }
        target.requireWritable();
        Induction induction = induce(models, report, files, plan);
        report.diagnose(induction.diagnostics());
        if (induction.documents() == 0) {
            return report.nothingRead();
        }
        OtherColumns others = given.map(CodebookFile::others).orElse(OtherColumns.NONE);
        target.write(induction.result(), Csv.inducedCodebook(others), console.out());
        console.out().flush();
        int proposals = induction.result().codebook().proposals().size();
        report.note(Words.count(proposals, "proposal") + " in " + Words.count(induction.documents(), "document"));
        if (proposals == 0) {
            report.note(NoProposals.reason(induction, plan.wanted()));
        }
        return isComplete(induction) ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    /** What lies in an input folder and is no article. */
    private List<Path> beside() {
        return Stream.of(
                        given.stream().map(CodebookFile::path),
                        arguments.actors().stream(),
                        inputs.stream().map(CodebookChoice::tryIn).flatMap(Optional::stream))
                .flatMap(Function.identity())
                .toList();
    }

    private InputFiles found() {
        if (inputs.stream().anyMatch(input -> input.toString().isEmpty())) {
            throw new UsageException("INPUT is empty: name a file or a folder, . for the working folder");
        }
        InputFiles files = InputFiles.find(inputs, arguments.documents(), beside());
        if (files.files().isEmpty()) {
            throw new InputException(files.diagnostics());
        }
        return files;
    }

    private Induction induce(Models models, Report report, InputFiles files, Plan plan) {
        try (ProgressBar bar = report.progressBar()) {
            bar.show("loading the models");
            Stopwatch loading = Stopwatch.createStarted();
            Parley.Builder builder = models.loadInducing(ReaderSize.SMALL);
            report.took("models", loading);
            try (Parley parley = builder.documents(arguments.documents())
                    .actors(plan.actors())
                    .options(plan.options())
                    .progress(report.withTimes(bar))
                    .build()) {
                Codebook codebook = given.map(CodebookFile::codebook).orElseGet(() -> new Codebook(List.of()));
                return parley.induce(files, codebook, plan.wanted());
            }
        }
    }

    private static boolean isComplete(Induction induction) {
        return induction.diagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
    }

    /** What the arguments come to. */
    private record Plan(Options options, InductionOptions wanted, List<KnownActor> actors) {}
}
