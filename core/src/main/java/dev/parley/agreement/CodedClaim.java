package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.Side;
import dev.parley.text.Span;
import java.util.Optional;

/**
 * A claim as one coder has it.
 *
 * @param key its document, holder and proposal
 * @param side for, against or, in a gold, mixed
 * @param span where its evidence stands, in characters as {@link Coding#lengths} counts them; in UTF-16 code units where the text is not known; empty if
 *     that is not known
 * @param evidence the words that show it
 * @param conditional {@code true} or {@code false}; empty if the coding does not tell
 * @param voice how the text puts it, in lower case; empty if the coding does not tell
 * @param sentence the whole sentences in which the evidence stands; the evidence itself where the text is not known
 */
public record CodedClaim(
        ClaimKey key,
        Side side,
        Optional<Span> span,
        String evidence,
        String conditional,
        String voice,
        String sentence) {

    public CodedClaim {
        requireNonNull(key, "key");
        requireNonNull(side, "side");
        requireNonNull(span, "span");
        requireNonNull(evidence, "evidence");
        requireNonNull(conditional, "conditional");
        requireNonNull(voice, "voice");
        requireNonNull(sentence, "sentence");
    }
}
