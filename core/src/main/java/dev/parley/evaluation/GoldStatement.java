package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

/**
 * A position as coded by hand.
 *
 * @param claim who takes it, where and on what
 * @param side for or against, or mixed
 * @param evidence the words that show it, not empty; where a document has them more than once, the first place is meant
 */
public record GoldStatement(ClaimKey claim, Side side, String evidence) {

    public GoldStatement {
        requireNonNull(claim, "claim");
        requireNonNull(side, "side");
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(lenientFormat("evidence of %s must not be empty", claim));
        }
    }
}
