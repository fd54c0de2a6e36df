package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.Side;
import java.util.Optional;

/**
 * A claim that two codings do not have alike.
 *
 * @param key its document, holder and proposal
 * @param first the side by the first coding; empty if it lacks the claim
 * @param second the side by the second coding; empty if it lacks the claim
 * @param firstEvidence the words by which the first coding shows it, or if it lacks the claim, what it has marked in the same place; empty if nothing
 * @param secondEvidence the same of the second coding
 * @param firstSentence the whole sentences in which {@code firstEvidence} stands; the same words where the text is not known
 * @param secondSentence the same of the second coding
 */
public record Disagreement(
        ClaimKey key,
        Optional<Side> first,
        Optional<Side> second,
        String firstEvidence,
        String secondEvidence,
        String firstSentence,
        String secondSentence) {

    public Disagreement {
        requireNonNull(key, "key");
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(firstEvidence, "firstEvidence");
        requireNonNull(secondEvidence, "secondEvidence");
        requireNonNull(firstSentence, "firstSentence");
        requireNonNull(secondSentence, "secondSentence");
    }
}
