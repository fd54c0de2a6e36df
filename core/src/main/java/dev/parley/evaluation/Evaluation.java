package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.diagnostic.Diagnostic;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * How far a run agrees with a gold. Immutable.
 *
 * @param claims sides of a document, a holder and a proposal; several statements of one such triple are one claim
 * @param evidence how good the evidence is
 * @param holders which holders the gold does not have
 * @param actors how well {@code entities.csv} agrees with the gold's entities
 * @param warnings what the reader of the figures should know
 */
public record Evaluation(
        StanceMatch<ClaimKey> claims,
        EvidenceScore evidence,
        HolderScore holders,
        ActorScore actors,
        List<Diagnostic> warnings) {

    public Evaluation {
        requireNonNull(claims, "claims");
        requireNonNull(evidence, "evidence");
        requireNonNull(holders, "holders");
        requireNonNull(actors, "actors");
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns the claims that authors make in their own voice.
     *
     * @return these claims
     */
    public StanceMatch<ClaimKey> authorClaims() {
        return claims.where(key -> key.holder().isAuthor());
    }

    /**
     * Returns the claims of actors.
     *
     * @return these claims
     */
    public StanceMatch<ClaimKey> actorClaims() {
        return claims.where(key -> !key.holder().isAuthor());
    }

    /**
     * Returns the claims document by document.
     *
     * @return id of a document to its claims, for each document with a claim in the gold
     */
    public SortedMap<String, StanceMatch<ClaimKey>> byDocument() {
        return claims.gold().keySet().stream()
                .map(ClaimKey::document)
                .distinct()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        id -> id,
                        id -> claims.where(key -> key.document().equals(id))));
    }

    /**
     * Returns the cells of the matrix over all documents.
     *
     * @return sides of a holder and a proposal
     */
    public StanceMatch<CellKey> cells() {
        return claims.by(ClaimKey::cell);
    }
}
