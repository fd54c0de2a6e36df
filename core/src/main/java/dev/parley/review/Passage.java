package dev.parley.review;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Evidence;
import dev.parley.text.DocumentId;

/**
 * The words that a decision is about.
 *
 * @param document the document's name when the decision was made
 * @param sha256 the hash of the document's file in lower-case hexadecimal; empty if it was not known
 * @param evidence the words and where they stand
 */
public record Passage(DocumentId document, String sha256, Evidence evidence) {

    public Passage {
        requireNonNull(document, "document");
        requireNonNull(sha256, "sha256");
        requireNonNull(evidence, "evidence");
    }
}
