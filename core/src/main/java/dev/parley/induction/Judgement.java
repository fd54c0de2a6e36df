package dev.parley.induction;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Stance;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;

/**
 * A claim that the reader found on a candidate.
 *
 * @param document where
 * @param holder the name of the holder within the document
 * @param proposal the id of the candidate in the draft
 * @param stance for or against
 * @param evidence the words that show it
 * @param words the evidence to the letter
 * @param confidence how likely the claim is right, in [0, 1]
 */
public record Judgement(
        DocumentId document,
        String holder,
        String proposal,
        Stance stance,
        Span evidence,
        String words,
        double confidence) {

    public Judgement {
        requireNonNull(document, "document");
        requireNonNull(holder, "holder");
        requireNonNull(proposal, "proposal");
        requireNonNull(stance, "stance");
        requireNonNull(evidence, "evidence");
        requireNonNull(words, "words");
    }

    /** Whether two claims are of one holder and rest on the same words. */
    boolean restsOnSame(Judgement other) {
        return document.equals(other.document) && holder.equals(other.holder) && evidence.overlaps(other.evidence);
    }
}
