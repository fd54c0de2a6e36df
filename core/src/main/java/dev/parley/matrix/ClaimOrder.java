package dev.parley.matrix;

import static java.util.Comparator.comparing;

import dev.parley.claim.Claim;
import java.util.Comparator;
import java.util.List;

/** The one order in which claims are written: by document and place. Stateless. */
public final class ClaimOrder {

    private static final Comparator<Claim> BY_PLACE = comparing(
                    (Claim claim) -> claim.origin().document())
            .thenComparing(claim -> claim.evidence().span())
            .thenComparing(claim -> claim.holder().kind())
            .thenComparing(claim -> claim.holder().name(), CodePoints.ORDER)
            .thenComparing(Claim::proposal, CodePoints.ORDER)
            .thenComparing(Claim::stance)
            .thenComparing(Claim::modality)
            .thenComparing(Claim::voice)
            .thenComparing(Claim::mention, CodePoints.ORDER)
            .thenComparing(Claim::confidence)
            .thenComparing(claim -> claim.evidence().text(), CodePoints.ORDER)
            .thenComparing(claim -> claim.origin().outlet(), CodePoints.ORDER)
            .thenComparing(claim -> claim.origin().author(), CodePoints.ORDER)
            .thenComparing(claim -> claim.origin().date(), CodePoints.ORDER)
            .thenComparing(claim -> String.join("\n", claim.via()), CodePoints.ORDER);

    private ClaimOrder() {}

    /**
     * Returns the order: by document id, then evidence span, then holder, proposal and whatever else tells two claims apart, so that
     * only equal claims compare as equal.
     *
     * @return the order
     */
    public static Comparator<Claim> byPlace() {
        return BY_PLACE;
    }

    /**
     * Sorts claims.
     *
     * @param claims the claims in any order
     * @return a sorted copy, immutable
     */
    public static List<Claim> sorted(List<Claim> claims) {
        return claims.stream().sorted(BY_PLACE).toList();
    }
}
