package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.matrix.Resampling;
import dev.parley.network.Mode;
import dev.parley.network.Normalisation;

/**
 * How the figures of a matrix are reckoned.
 *
 * @param normalisation what counts and net counts in {@code matrix.csv} are divided by: nothing, the claims of the source
 *     ({@link Normalisation#ACTIVITY}) or the claims on the proposal ({@link Normalisation#PROMINENCE})
 * @param resampling how the intervals of shares are drawn
 */
public record Figures(Normalisation normalisation, Resampling resampling) {

    /** Nothing is divided; intervals of a thousand samples. */
    public static final Figures DEFAULT = new Figures(Normalisation.NO, Resampling.DEFAULT);

    public Figures {
        requireNonNull(normalisation, "normalisation");
        requireNonNull(resampling, "resampling");
        if (!normalisation.isFor(Mode.TWOMODE)) {
            throw new IllegalArgumentException(
                    lenientFormat("normalisation %s is not defined for a matrix", normalisation));
        }
    }

    /** Refuses to divide codes and shares. */
    void requireFit(Cells cells) {
        if (normalisation != Normalisation.NO && !cells.isCountable()) {
            throw new IllegalArgumentException(lenientFormat(
                    "cells %s are no counts, to which normalisation %s could apply", cells, normalisation));
        }
    }
}
