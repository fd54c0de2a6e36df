package dev.parley.review;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Origin;

/**
 * What a review must know of a document.
 *
 * @param origin its name and what is known of its publication
 * @param sha256 the hash of its file in lower-case hexadecimal, empty if it is not known
 */
public record ReviewedDocument(Origin origin, String sha256) {

    public ReviewedDocument {
        requireNonNull(origin, "origin");
        requireNonNull(sha256, "sha256");
    }

    /** Tells whether a passage is of this document: by hash where both have one, whatever the document's name has become; else by name. */
    boolean holds(Passage passage) {
        return (sha256.isEmpty() || passage.sha256().isEmpty())
                ? origin.document().equals(passage.document())
                : sha256.equals(passage.sha256());
    }
}
