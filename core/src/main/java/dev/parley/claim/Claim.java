package dev.parley.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Someone backs or rejects a proposal, and here are the words that show it.
 *
 * @param origin where it was read
 * @param holder who is committed to it
 * @param mention the words by which the text names the holder; empty for the author
 * @param proposal the id of the proposal
 * @param stance for or against
 * @param modality whether it is offered under a condition
 * @param voice how the text puts it
 * @param evidence the words that show it
 * @param confidence how sure the reader is, in [0, 1]
 * @param via through whom the text has it, the outermost first: in "Reuters reports that Doe believes" Reuters; the document's author is never
 *     among them, nor is the holder; mostly empty
 * @param carriers the other documents that say the same because they are copies of the article, by id; mostly empty
 */
public record Claim(
        Origin origin,
        Holder holder,
        String mention,
        String proposal,
        Stance stance,
        Modality modality,
        Voice voice,
        Evidence evidence,
        double confidence,
        List<String> via,
        List<Origin> carriers) {

    public Claim {
        requireNonNull(origin, "origin");
        requireNonNull(holder, "holder");
        requireNonNull(mention, "mention");
        requireNonNull(proposal, "proposal");
        requireNonNull(stance, "stance");
        requireNonNull(modality, "modality");
        requireNonNull(voice, "voice");
        requireNonNull(evidence, "evidence");
        Confidence.require(confidence);
        via = List.copyOf(via);
        carriers = List.copyOf(carriers);
    }

    /**
     * Makes a claim that one document has.
     *
     * @param origin where it was read
     * @param holder who is committed to it
     * @param mention the words by which the text names the holder; empty for the author
     * @param proposal the id of the proposal
     * @param stance for or against
     * @param modality whether it is offered under a condition
     * @param voice how the text puts it
     * @param evidence the words that show it
     * @param confidence how sure the reader is, in [0, 1]
     * @param via through whom the text has it, the outermost first
     */
    public Claim(
            Origin origin,
            Holder holder,
            String mention,
            String proposal,
            Stance stance,
            Modality modality,
            Voice voice,
            Evidence evidence,
            double confidence,
            List<String> via) {
        this(origin, holder, mention, proposal, stance, modality, voice, evidence, confidence, via, List.of());
    }

    /**
     * Returns a copy with other carriers.
     *
     * @param value the other documents that say the same
     * @return the copy
     */
    public Claim withCarriers(List<Origin> value) {
        return new Claim(origin, holder, mention, proposal, stance, modality, voice, evidence, confidence, via, value);
    }

    /**
     * Returns a copy with other evidence.
     *
     * @param value the words that show it
     * @return the copy
     */
    public Claim withEvidence(Evidence value) {
        return new Claim(origin, holder, mention, proposal, stance, modality, voice, value, confidence, via, carriers);
    }

    /**
     * Returns a copy with another confidence.
     *
     * @param value how sure the reader is, in [0, 1]
     * @return the copy
     */
    public Claim withConfidence(double value) {
        return new Claim(origin, holder, mention, proposal, stance, modality, voice, evidence, value, via, carriers);
    }
}
