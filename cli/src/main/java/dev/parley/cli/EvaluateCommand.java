package dev.parley.cli;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.ParleyException;
import dev.parley.evaluation.DisputeScores;
import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.EvaluationJson;
import dev.parley.evaluation.Evaluator;
import dev.parley.export.Exporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley evaluate}: from a run and what was coded by hand to figures. Needs no models. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = {
            "Scores a run against positions and actors that were coded by hand.",
            "docs/GOLD.md tells the format of gold.json and how claims and names are compared."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "RUN",
            description =
                    "The folder that compare wrote; or one whose subfolders are runs, if --gold is such a folder, too.")
    private Path run = Path.of("parley-out");

    @Option(
            names = {"-g", "--gold"},
            paramLabel = "DIR",
            required = true,
            description =
                    "The folder that holds gold.json, or the file itself; or a folder with one such folder for each dispute.")
    private Path gold = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Where the articles are (default: the folder of gold.json).")
    private Optional<Path> texts = Optional.empty();

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(
            names = Verbosity.VERBOSE,
            description = "List every claim, holder and entity that is not as coded, and show stack traces.")
    private boolean verbose;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImportCommand.requireImported(run);
        GoldFolders folders = GoldFolders.of(gold);
        return (folders.isOne() ? evaluateOne() : evaluateAll(folders)).value();
    }

    private ExitCode evaluateOne() {
        Evaluation evaluation = Evaluator.evaluate(run, gold, texts.stream().toList());
        note(evaluation.warnings());
        if (json) {
            print(EvaluationJson.evaluation(), evaluation);
        } else {
            FigurePrinter printer = new FigurePrinter(console);
            new EvaluationReport(evaluation, printer).print();
            if (verbose) {
                new EvaluationDetails(evaluation, printer).print();
            }
        }
        return ExitCode.OK;
    }

    private ExitCode evaluateAll(GoldFolders folders) {
        DisputeRuns runs = DisputeRuns.evaluate(folders, run, texts);
        note(runs.diagnostics());
        DisputeScores scores = runs.scores();
        if (json) {
            print(EvaluationJson.disputes(), scores);
        } else {
            new DisputeReport(scores, new FigurePrinter(console)).print();
        }
        return runs.exitCode();
    }

    private void note(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> console.note(diagnostic.toString()));
    }

    private <T> void print(Exporter<T> exporter, T figures) {
        try {
            exporter.write(figures, console.out());
        } catch (IOException e) {
            throw new ParleyException("standard output cannot be written", e);
        }
    }
}
