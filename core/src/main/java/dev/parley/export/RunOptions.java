package dev.parley.export;

import static java.util.Objects.requireNonNull;

/**
 * How a run is written.
 *
 * @param cells what stands in the cells of {@code matrix.csv}
 * @param existing what becomes of a folder that is already there
 * @param bom whether CSV files start with a byte order mark
 * @param json whether {@code comparison.json} is written
 * @param figures how figures in cells are reckoned
 */
public record RunOptions(Cells cells, Existing existing, ByteOrderMark bom, JsonOutput json, Figures figures) {

    /** Stands as cells, foreign folders protected, neither byte order mark nor JSON. */
    public static final RunOptions DEFAULT =
            new RunOptions(Cells.CODE, Existing.PROTECT, ByteOrderMark.OMITTED, JsonOutput.OMITTED);

    public RunOptions {
        requireNonNull(cells, "cells");
        requireNonNull(existing, "existing");
        requireNonNull(bom, "bom");
        requireNonNull(json, "json");
        requireNonNull(figures, "figures");
        figures.requireFit(cells);
    }

    /**
     * Makes options with figures as they are.
     *
     * @param cells what stands in the cells of {@code matrix.csv}
     * @param existing what becomes of a folder that is already there
     * @param bom whether CSV files start with a byte order mark
     * @param json whether {@code comparison.json} is written
     */
    public RunOptions(Cells cells, Existing existing, ByteOrderMark bom, JsonOutput json) {
        this(cells, existing, bom, json, Figures.DEFAULT);
    }
}
