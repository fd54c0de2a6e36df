package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.export.ByteOrderMark;
import dev.parley.export.Cells;
import dev.parley.export.Existing;
import dev.parley.export.Figures;
import dev.parley.export.JsonOutput;
import dev.parley.export.RunExtra;
import dev.parley.export.RunOptions;
import dev.parley.matrix.Resampling;
import dev.parley.matrix.SourceLevel;
import dev.parley.network.Normalisation;
import dev.parley.report.HtmlReport;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the matrix looks like and how it is written; picocli fills the fields. */
final class MatrixArguments {

    @Mixin
    private CountingArguments counting = new CountingArguments();

    @Option(
            names = "--cells",
            paramLabel = "VALUE",
            completionCandidates = LowerCaseNames.OfCells.class,
            description = "What stands in a cell of matrix.csv: code (supports, opposes, mixed, conditional), count (of"
                    + " claims), net (claims for minus claims against), share (of claims for) or interval (of that share, by a"
                    + " bootstrap over documents) (default: code).")
    private Cells cells = Cells.CODE;

    @Option(
            names = "--normalise",
            paramLabel = "BY",
            completionCandidates = LowerCaseNames.OfMatrixNormalisations.class,
            description =
                    "What count and net in matrix.csv are divided by: ${COMPLETION-CANDIDATES}; activity is the number of"
                            + " claims of the source, prominence that of claims on the proposal (default: no).")
    private Normalisation normalisation = Normalisation.NO;

    @Option(names = "--samples", paramLabel = "NUMBER", description = "How often a bootstrap draws (default: 1000).")
    private int samples = Resampling.DEFAULT.samples();

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Where its random numbers start (default: 1).")
    private long seed = Resampling.DEFAULT.seed();

    @Option(names = "--bom", description = "Start CSV files with a byte order mark, as Excel wants them.")
    private boolean bom;

    @Option(names = "--force", description = "Write into a folder even if it is not an earlier run.")
    private boolean force;

    @Option(names = "--no-report", description = "Do not write report.html.")
    private boolean noReport;

    SourceLevel by() {
        return counting.by();
    }

    Counting counting() {
        return counting.counting();
    }

    Cells cells() {
        return cells;
    }

    Existing existing() {
        return force ? Existing.REPLACE : Existing.PROTECT;
    }

    /** Returns what is written beside the tables; says so if that is less than one may expect. */
    List<RunExtra> extras(int claims, Report report) {
        if (claims > HtmlReport.MAX_CLAIMS && !noReport) {
            report.note(lenientFormat(
                    "no %s: a browser does not cope with more than %s claims", HtmlReport.FILE, HtmlReport.MAX_CLAIMS));
        }
        return noReport || claims > HtmlReport.MAX_CLAIMS ? List.of() : List.of(HtmlReport.file());
    }

    /** Without JSON; fails with a message for the user if options do not go together. */
    RunOptions runOptions(Existing existing) {
        return runOptions(existing, JsonOutput.OMITTED);
    }

    RunOptions runOptions(Existing existing, JsonOutput json) {
        ByteOrderMark mark = bom ? ByteOrderMark.WRITTEN : ByteOrderMark.OMITTED;
        try {
            Figures figures = new Figures(normalisation, new Resampling(samples, seed));
            return new RunOptions(cells, existing, mark, json, figures);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Words.ofOptions(e));
        }
    }
}
