package dev.parley.matrix;

import static java.util.Objects.requireNonNull;

/**
 * A place in the matrix.
 *
 * @param proposal the id of the row
 * @param source the column
 */
record Cell(String proposal, Source source) {

    Cell {
        requireNonNull(proposal, "proposal");
        requireNonNull(source, "source");
    }
}
