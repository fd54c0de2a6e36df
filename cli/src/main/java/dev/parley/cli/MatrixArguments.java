package dev.parley.cli;

import dev.parley.export.ByteOrderMark;
import dev.parley.export.Cells;
import dev.parley.export.Existing;
import dev.parley.export.JsonOutput;
import dev.parley.export.RunOptions;
import dev.parley.matrix.SourceLevel;
import picocli.CommandLine.Option;

/** What the matrix looks like and how it is written; picocli fills the fields. */
final class MatrixArguments {

    @Option(
            names = "--by",
            paramLabel = "LEVEL",
            completionCandidates = LowerCaseNames.OfLevels.class,
            description = "What a column stands for: ${COMPLETION-CANDIDATES} (default: actor).")
    private SourceLevel by = SourceLevel.ACTOR;

    @Option(
            names = "--cells",
            paramLabel = "VALUE",
            completionCandidates = LowerCaseNames.OfCells.class,
            description = "What stands in a cell of matrix.csv: code (supports, opposes, mixed, conditional), count (of"
                    + " claims) or net (claims for minus claims against) (default: code).")
    private Cells cells = Cells.CODE;

    @Option(names = "--bom", description = "Start CSV files with a byte order mark, as Excel wants them.")
    private boolean bom;

    @Option(names = "--force", description = "Write into a folder even if it is not an earlier run.")
    private boolean force;

    SourceLevel by() {
        return by;
    }

    Cells cells() {
        return cells;
    }

    Existing existing() {
        return force ? Existing.REPLACE : Existing.PROTECT;
    }

    /** Without JSON. */
    RunOptions runOptions(Existing existing) {
        return new RunOptions(cells, existing, bom ? ByteOrderMark.WRITTEN : ByteOrderMark.OMITTED, JsonOutput.OMITTED);
    }
}
