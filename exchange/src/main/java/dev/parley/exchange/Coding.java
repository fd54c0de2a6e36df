package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.actor.Entity;
import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.ClaimOrder;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.result.Manifest;
import dev.parley.text.DocumentId;
import java.util.List;
import java.util.SortedMap;

/**
 * What somebody has coded by hand.
 *
 * @param codebook the proposals, every one that a claim names among them
 * @param documents the documents that were coded, by id
 * @param texts their texts, as far as there are any
 * @param claims the claims
 * @param actors the holders of whom the file tells more than a name: kind and other names
 * @param warnings what deserves attention, such as marks that could not be read as claims
 */
public record Coding(
        Codebook codebook,
        List<DocumentSummary> documents,
        SortedMap<DocumentId, String> texts,
        List<Claim> claims,
        List<Entity> actors,
        List<Diagnostic> warnings) {

    public Coding {
        requireNonNull(codebook, "codebook");
        documents = List.copyOf(documents);
        texts = ImmutableSortedMap.copyOf(texts);
        claims = ClaimOrder.sorted(claims);
        actors = List.copyOf(actors);
        warnings = List.copyOf(warnings);
    }

    /**
     * Sums the claims up by actors, for a folder like that of a run.
     *
     * @param manifest what it comes from
     * @return the comparison
     */
    public Comparison compare(Manifest manifest) {
        return new Comparison(
                codebook,
                documents,
                texts,
                claims,
                actors,
                List.of(),
                Aggregator.aggregate(claims, codebook, SourceLevel.ACTOR),
                List.of(),
                manifest);
    }
}
