package dev.parley.network;

import static java.util.Objects.requireNonNull;

import dev.parley.matrix.Statement;

/**
 * A statement and how much it counts.
 *
 * @param statement the statement
 * @param weight 1, or what a kernel makes of its date; greater than 0
 */
record Weighed(Statement statement, double weight) {

    Weighed {
        requireNonNull(statement, "statement");
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight " + weight + " must be greater than 0");
        }
    }
}
