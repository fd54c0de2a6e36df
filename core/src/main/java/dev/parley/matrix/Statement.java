package dev.parley.matrix;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Claim;

/**
 * A claim as one of a source's: what matrix and networks count.
 *
 * @param source whose it is
 * @param claim the claim
 */
public record Statement(Source source, Claim claim) {

    public Statement {
        requireNonNull(source, "source");
        requireNonNull(claim, "claim");
    }
}
