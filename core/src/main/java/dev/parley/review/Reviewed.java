package dev.parley.review;

import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import java.util.List;

/**
 * Claims after a review.
 *
 * @param claims the claims, in the order in which they came, those that were added behind them
 * @param warnings a warning for each decision that found nothing to decide on, in the order of the decisions
 */
public record Reviewed(List<Claim> claims, List<Diagnostic> warnings) {

    public Reviewed {
        claims = List.copyOf(claims);
        warnings = List.copyOf(warnings);
    }
}
