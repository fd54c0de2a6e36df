package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Claim;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim under the number that it has in {@code claims.csv}.
 *
 * @param number the number, from 1
 * @param claim the claim
 */
record NumberedClaim(int number, Claim claim) {

    NumberedClaim {
        requireNonNull(claim, "claim");
    }

    /** Tells whether the text reads as the evidence where the claim says. */
    boolean fits(@Nullable String text) {
        Span span = claim.evidence().span();
        return text != null
                && span.end() <= text.length()
                && span.of(text).equals(claim.evidence().text());
    }
}
