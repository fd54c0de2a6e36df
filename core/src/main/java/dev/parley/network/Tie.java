package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;

/**
 * A tie of a network: what stands in one cell of its matrix.
 *
 * @param row the 0-based place of its first node among the rows
 * @param column the 0-based place of its second node among the columns
 * @param weight what it weighs, by the options of the network; may be 0 or less
 * @param pro what speaks for agreement, before any normalisation, at least 0: the claims for the proposal in a two-mode network, the
 *     congruence in a one-mode network
 * @param contra what speaks against it, before any normalisation, at least 0: the claims against the proposal, or the conflict
 */
public record Tie(int row, int column, double weight, double pro, double contra) {

    public Tie {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException(
                    lenientFormat("row %s and column %s of a tie must be at least 0", row, column));
        }
        if (!(pro >= 0 && contra >= 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException(lenientFormat(
                    "pro %s and contra %s must be at least 0, and weight %s finite", pro, contra, weight));
        }
    }
}
