package dev.parley.cli;

import dev.parley.export.JsonOutput;
import dev.parley.export.RunFolder;
import dev.parley.export.RunOptions;
import dev.parley.result.Comparison;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley compare}: from articles to the run folder and a summary. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Reads articles and compares who backs which proposal.")
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final Models models;

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the results (default: parley-out).")
    private Path output = Path.of("parley-out");

    @Mixin
    private MatrixArguments matrix = new MatrixArguments();

    @Option(names = "--json", description = "Write the whole comparison as JSON too.")
    private boolean json;

    @Mixin
    private InductionArguments induction = new InductionArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    CompareCommand(Console console, Models models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        ArticleReading checked = ArticleReading.prepare(reading, induction, report);
        Counting counting = matrix.counting();
        RunOptions options = matrix.runOptions(matrix.existing(), json ? JsonOutput.WRITTEN : JsonOutput.OMITTED);
        RunFolder.requireWritable(output, matrix.existing());
        Comparison comparison = counting.apply(checked.by(matrix.by()).run(models, report), report);
        if (comparison.documents().isEmpty()) {
            return report.nothingRead().value();
        }
        report.kept(
                output,
                RunFolder.write(
                        comparison,
                        output,
                        options,
                        matrix.extras(comparison.claims().size(), report)));
        report.summarise(comparison.matrix(), matrix, Report.counts(comparison) + "; files in " + output);
        return Report.exitCode(comparison).value();
    }
}
