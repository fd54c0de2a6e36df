package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;

/**
 * What a claim is about, its stance aside.
 *
 * @param document the id of the document in the gold
 * @param holder who is committed to it
 * @param proposal the id of the proposal
 */
public record ClaimKey(String document, HolderKey holder, String proposal) implements Comparable<ClaimKey> {

    public ClaimKey {
        requireNonNull(document, "document");
        requireNonNull(holder, "holder");
        requireNonNull(proposal, "proposal");
    }

    /**
     * Returns the cell of the matrix that the claim goes into.
     *
     * @return the cell
     */
    public CellKey cell() {
        return new CellKey(holder, proposal);
    }

    @Override
    public int compareTo(ClaimKey other) {
        return ComparisonChain.start()
                .compare(document, other.document)
                .compare(holder, other.holder)
                .compare(proposal, other.proposal)
                .result();
    }

    @Override
    public String toString() {
        return document + " " + holder + " " + proposal;
    }
}
