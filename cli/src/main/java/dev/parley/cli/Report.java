package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Stopwatch;
import dev.parley.Progress;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.matrix.Position;
import dev.parley.matrix.PositionMatrix;
import dev.parley.result.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a command says while it works, as loud as the user wants it.
 *
 * @param console where to
 * @param verbosity how loud
 */
record Report(Console console, Verbosity verbosity) {

    /** Says something that is neither a result nor a fault. */
    void note(String line) {
        if (!verbosity.isQuiet()) {
            console.note("parley: " + line);
        }
    }

    /** Says what went wrong with single inputs; warnings only if not quiet. */
    void diagnose(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::diagnose);
    }

    /** Says what is wrong with one input; a warning only if not quiet. */
    void diagnose(Diagnostic diagnostic) {
        if (isError(diagnostic) || !verbosity.isQuiet()) {
            console.note(diagnostic.toString());
        }
    }

    /** Says that all inputs failed. */
    ExitCode nothingRead() {
        console.note("parley: error: no document could be read, so nothing was written");
        return ExitCode.USAGE;
    }

    /** Says which files of a folder were in the way and are kept under another name. */
    void kept(Path folder, SortedMap<String, String> renamed) {
        renamed.forEach((before, now) -> note(lenientFormat("kept the earlier %s as %s", folder.resolve(before), now)));
    }

    /** Prints the table, how it differs from what one might expect, what was counted and where the files are. */
    void summarise(PositionMatrix matrix, MatrixArguments wanted, String counts) {
        if (verbosity.isQuiet()) {
            return;
        }
        List<String> table = SummaryTable.lines(matrix, console.terminal());
        if (table.isEmpty()) {
            console.print(Captions.ofNothing(wanted.counting()));
        }
        table.forEach(console::print);
        Captions.of(matrix, wanted).forEach(console::print);
        console.print("");
        console.print(counts);
    }

    /** Prints a line that is a result, unless quiet. */
    void print(String line) {
        if (!verbosity.isQuiet()) {
            console.print(line);
        }
    }

    /** Makes a bar, which draws only if someone would see it. */
    ProgressBar progressBar() {
        return new ProgressBar(
                console,
                Stopwatch.createUnstarted(),
                verbosity.isQuiet()
                        ? Terminal.Target.ELSEWHERE
                        : console.terminal().error());
    }

    /** Adds the times of the stages to what a listener hears, if they are wanted. */
    Progress withTimes(Progress progress) {
        return verbosity.isVerbose() ? new BothProgress(progress, new StageTimes(console)) : progress;
    }

    /** Says how long something took, if that is wanted. */
    void took(String what, Stopwatch watch) {
        if (verbosity.isVerbose()) {
            new StageTimes(console).report(what, watch.elapsed());
        }
    }

    /** Counts what was read and found. */
    static String counts(Comparison comparison) {
        return lenientFormat(
                "%s read%s, %s failed; %s",
                Words.count(comparison.documents().size(), "document"),
                copies(comparison),
                failures(comparison.diagnostics()),
                counts(comparison.matrix(), comparison.claims().size()));
    }

    private static String copies(Comparison comparison) {
        long copies = comparison.documents().stream()
                .filter(document -> document.original().isPresent())
                .count();
        return copies == 0 ? "" : lenientFormat(" (%s of them copies)", copies);
    }

    /** Counts what was found. */
    static String counts(PositionMatrix matrix, int claims) {
        long taken =
                matrix.positions().stream().map(Position::proposal).distinct().count();
        return lenientFormat(
                "%s of %s on %s of %s",
                Words.count(claims, "claim"),
                Words.count(matrix.sources().size(), "source"),
                taken,
                Words.count(matrix.proposals().size(), "proposal"));
    }

    /** Tells whether inputs were lost. */
    static ExitCode exitCode(Comparison comparison) {
        return failures(comparison.diagnostics()) == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private static long failures(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(Report::isError)
                .map(Diagnostic::path)
                .distinct()
                .count();
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Diagnostic.Severity.ERROR;
    }
}
