package dev.parley.cli;

import dev.parley.result.Comparison;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley read}: from articles to claims, without a matrix. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Reads articles and lists the claims in them as CSV.")
final class ReadCommand implements Callable<Integer> {

    private final Console console;
    private final Models models;

    @Mixin
    private ReadingArguments reading = new ReadingArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for the claims, which is replaced if it is there; - is standard output"
                    + " (default: -).")
    private String output = ClaimsOutput.STANDARD;

    @Mixin
    private InductionArguments induction = new InductionArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    ReadCommand(Console console, Models models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        ClaimsOutput target = new ClaimsOutput(output);
        ArticleReading checked = ArticleReading.prepare(reading, induction, report);
        target.requireNoneOf(checked.files());
        target.requireWritable();
        Comparison comparison = checked.run(models, report);
        if (comparison.documents().isEmpty()) {
            return report.nothingRead().value();
        }
        target.write(comparison, console.out());
        String counts = Report.counts(comparison);
        if (target.isStandard()) {
            report.note(counts);
        } else {
            report.print(counts + "; claims in " + output);
        }
        return Report.exitCode(comparison).value();
    }
}
