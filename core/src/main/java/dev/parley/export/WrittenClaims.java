package dev.parley.export;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.matrix.ClaimOrder;
import dev.parley.result.Comparison;
import java.util.List;

/** The claims as every file has them: with evidence that no spreadsheet takes for a formula, by document and place. Stateless. */
public final class WrittenClaims {

    private WrittenClaims() {}

    /**
     * Returns the claims of a comparison as they are written.
     *
     * @param comparison the run
     * @return its claims, their evidence as {@link HarmlessEvidence} leaves it, by document and place
     */
    public static List<Claim> of(Comparison comparison) {
        // Trimmed before sorting, so that claims that are read back keep their order.
        return ClaimOrder.sorted(
                comparison.claims().stream().map(WrittenClaims::trim).toList());
    }

    static Claim trim(Claim claim) {
        Evidence harmless = HarmlessEvidence.of(claim.evidence());
        return harmless.equals(claim.evidence()) ? claim : claim.withEvidence(harmless);
    }
}
