package dev.parley;

import dev.parley.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says once what a document's claims say several times: of claims with one holder, proposal and stance whose evidence overlaps, the surest. What
 * was read of a holder himself goes before what he only holds with others.
 */
final class DistinctClaims {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isDirect)
            .thenComparing(candidate -> candidate.claim().confidence())
            .reversed();

    private DistinctClaims() {}

    /** Returns the distinct claims of one document. */
    static List<Claim> of(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        candidates.stream()
                .sorted(BEST_FIRST)
                .filter(candidate -> kept.stream().noneMatch(candidate::isSaidBy))
                .forEach(kept::add);
        return kept.stream().map(Candidate::claim).toList();
    }

    /**
     * A claim that may be another one's double.
     *
     * @param claim the claim
     * @param isDirect whether the reader saw this holder, rather than one who is named together with him
     */
    record Candidate(Claim claim, boolean isDirect) {

        boolean isSaidBy(Candidate other) {
            boolean sameCell = claim.holder().equals(other.claim.holder())
                    && claim.proposal().equals(other.claim.proposal())
                    && claim.evidence().span().overlaps(other.claim.evidence().span());
            // A holder's own stance overrules the opposite one that he would get from his company.
            return sameCell && (claim.stance() == other.claim.stance() || (!isDirect && other.isDirect));
        }
    }
}
