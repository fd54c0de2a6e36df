package dev.parley.result;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.actor.ActorMention;
import dev.parley.actor.Entity;
import dev.parley.actor.MergedMention;
import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.matrix.PositionMatrix;
import dev.parley.text.DocumentId;
import java.util.List;
import java.util.SortedMap;

/**
 * Who backs what in a set of documents, with all that leads there.
 *
 * @param codebook the proposals
 * @param documents the documents that were read, by id
 * @param texts the text of each of them, which the spans of the claims point into; texts may be missing where a run is read back
 * @param claims the claims, by document and place
 * @param entities the actors, authors, treaties and places, by name
 * @param mentions where the texts mention the entities, by document and place; none where a run is read back
 * @param merges the words that count as an entity of another name, and why
 * @param matrix proposals by sources
 * @param diagnostics what went wrong with single inputs, in the order of the inputs
 * @param manifest enough to repeat the run
 */
public record Comparison(
        Codebook codebook,
        List<DocumentSummary> documents,
        SortedMap<DocumentId, String> texts,
        List<Claim> claims,
        List<Entity> entities,
        List<ActorMention> mentions,
        List<MergedMention> merges,
        PositionMatrix matrix,
        List<Diagnostic> diagnostics,
        Manifest manifest) {

    public Comparison {
        requireNonNull(codebook, "codebook");
        documents = List.copyOf(documents);
        texts = ImmutableSortedMap.copyOf(texts);
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        merges = List.copyOf(merges);
        requireNonNull(matrix, "matrix");
        diagnostics = List.copyOf(diagnostics);
        requireNonNull(manifest, "manifest");
    }

    /**
     * Exchanges the manifest.
     *
     * @param other the new one
     * @return a copy with that manifest
     */
    public Comparison withManifest(Manifest other) {
        return new Comparison(
                codebook, documents, texts, claims, entities, mentions, merges, matrix, diagnostics, other);
    }

    /**
     * Exchanges the matrix, for one that counts the same claims in another way.
     *
     * @param other the new one
     * @return a copy with that matrix
     */
    public Comparison withMatrix(PositionMatrix other) {
        return new Comparison(
                codebook, documents, texts, claims, entities, mentions, merges, other, diagnostics, manifest);
    }

    /**
     * Makes a comparison that does not tell where the entities are mentioned.
     *
     * @param codebook the proposals
     * @param documents the documents that were read, by id
     * @param texts the text of each of them, or none
     * @param claims the claims, by document and place
     * @param entities the actors, authors, treaties and places, by name
     * @param merges the words that count as an entity of another name, and why
     * @param matrix proposals by sources
     * @param diagnostics what went wrong with single inputs, in the order of the inputs
     * @param manifest enough to repeat the run
     */
    public Comparison(
            Codebook codebook,
            List<DocumentSummary> documents,
            SortedMap<DocumentId, String> texts,
            List<Claim> claims,
            List<Entity> entities,
            List<MergedMention> merges,
            PositionMatrix matrix,
            List<Diagnostic> diagnostics,
            Manifest manifest) {
        this(codebook, documents, texts, claims, entities, List.of(), merges, matrix, diagnostics, manifest);
    }

    /**
     * Makes a comparison without texts, which does not tell what was merged.
     *
     * @param codebook the proposals
     * @param documents the documents that were read, by id
     * @param claims the claims, by document and place
     * @param entities the actors, authors, treaties and places, by name
     * @param matrix proposals by sources
     * @param diagnostics what went wrong with single inputs, in the order of the inputs
     * @param manifest enough to repeat the run
     */
    public Comparison(
            Codebook codebook,
            List<DocumentSummary> documents,
            List<Claim> claims,
            List<Entity> entities,
            PositionMatrix matrix,
            List<Diagnostic> diagnostics,
            Manifest manifest) {
        this(codebook, documents, ImmutableSortedMap.of(), claims, entities, List.of(), matrix, diagnostics, manifest);
    }
}
