package dev.parley.claim;

import static java.util.Objects.requireNonNull;

import dev.parley.text.Span;

/**
 * One stance as the reader found it.
 *
 * @param holder who holds it
 * @param proposal the id of the proposal
 * @param stance for or against
 * @param modality whether it is offered under a condition
 * @param voice how the text puts it
 * @param evidence the words that show it
 * @param confidence how sure the reader is, in [0, 1]
 */
public record StanceReading(
        StanceHolder holder,
        String proposal,
        Stance stance,
        Modality modality,
        Voice voice,
        Span evidence,
        double confidence) {

    public StanceReading {
        requireNonNull(holder, "holder");
        requireNonNull(proposal, "proposal");
        requireNonNull(stance, "stance");
        requireNonNull(modality, "modality");
        requireNonNull(voice, "voice");
        requireNonNull(evidence, "evidence");
        Confidence.require(confidence);
    }
}
