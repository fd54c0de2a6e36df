package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;

/**
 * A cell of the matrix over all documents.
 *
 * @param holder the column
 * @param proposal the id of the row
 */
public record CellKey(HolderKey holder, String proposal) implements Comparable<CellKey> {

    public CellKey {
        requireNonNull(holder, "holder");
        requireNonNull(proposal, "proposal");
    }

    @Override
    public int compareTo(CellKey other) {
        return ComparisonChain.start()
                .compare(holder, other.holder)
                .compare(proposal, other.proposal)
                .result();
    }

    @Override
    public String toString() {
        return holder + " " + proposal;
    }
}
