package dev.parley;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.parley.Progress.Stage;
import dev.parley.actor.ActorRegistry;
import dev.parley.actor.KnownActor;
import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.ClaimOrder;
import dev.parley.matrix.PositionMatrix;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.result.Manifest;
import dev.parley.review.Decision;
import dev.parley.review.Decisions;
import dev.parley.review.Reviewed;
import dev.parley.review.ReviewedDocument;
import dev.parley.text.DocumentId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Makes a comparison of what was read in each document.
 *
 * @param options how to compare
 * @param actors the user's own actors
 * @param decisions what was decided about claims
 * @param versions what takes part, to its version
 * @param clock takes the times of the stages
 */
record ComparisonAssembly(
        Options options,
        List<KnownActor> actors,
        List<Decision> decisions,
        Map<String, String> versions,
        StageClock clock) {

    /** Unites what was read; adds to the diagnostics what deserves attention. */
    Comparison assemble(
            List<DocumentReading> readings,
            Map<DocumentId, DocumentId> originals,
            List<Diagnostic> diagnostics,
            Codebook codebook) {
        ActorRegistry registry = clock.time(
                Stage.RESOLVE,
                () -> ActorRegistry.unite(
                                readings.stream().map(DocumentReading::actors).toList())
                        .merged(options.merge()));
        Reviewed reviewed = review(
                CopiedClaims.merge(ClaimAssembly.assemble(readings, registry, options.minConfidence()), originals),
                readings,
                codebook);
        List<Claim> claims = ClaimOrder.sorted(reviewed.claims());
        diagnostics.addAll(reviewed.warnings());
        PositionMatrix matrix = clock.time(Stage.AGGREGATE, () -> Aggregator.aggregate(claims, codebook, options.by()));
        List<DocumentSummary> summaries =
                readings.stream().map(reading -> summary(reading, originals)).toList();
        return new Comparison(
                codebook,
                summaries,
                texts(readings),
                claims,
                AuthorEntities.among(registry.entities(), summaries, claims),
                registry.mentions(),
                registry.merges(),
                matrix,
                diagnostics,
                manifest(summaries, codebook));
    }

    private Reviewed review(List<Claim> claims, List<DocumentReading> readings, Codebook codebook) {
        List<ReviewedDocument> documents = readings.stream()
                .map(reading ->
                        new ReviewedDocument(reading.origin(), reading.summary().sha256()))
                .toList();
        return Decisions.apply(
                decisions, claims, documents, id -> codebook.find(id).isPresent());
    }

    private static DocumentSummary summary(DocumentReading reading, Map<DocumentId, DocumentId> originals) {
        DocumentSummary summary = reading.summary();
        return Optional.ofNullable(originals.get(summary.id()))
                .map(summary::copyOf)
                .orElse(summary);
    }

    private static SortedMap<DocumentId, String> texts(List<DocumentReading> readings) {
        return readings.stream()
                .collect(toImmutableSortedMap(
                        Comparator.<DocumentId>naturalOrder(),
                        reading -> reading.summary().id(),
                        DocumentReading::text));
    }

    private Manifest manifest(List<DocumentSummary> summaries, Codebook codebook) {
        Map<String, String> chosen = Map.of(
                "by",
                Ascii.toLowerCase(options.by().name()),
                "copies",
                Ascii.toLowerCase(options.copies().name()),
                "merge",
                Ascii.toLowerCase(options.merge().name()),
                "minConfidence",
                Double.toString(options.minConfidence()));
        ImmutableSortedMap.Builder<String, String> inputs = ImmutableSortedMap.naturalOrder();
        inputs.put(
                "(codebook)",
                Hashing.sha256()
                        .hashString(codebook.proposals().toString(), UTF_8)
                        .toString());
        if (!actors.isEmpty()) {
            inputs.put(
                    "(actors)",
                    Hashing.sha256().hashString(actors.toString(), UTF_8).toString());
        }
        if (!decisions.isEmpty()) {
            inputs.put(
                    "(decisions)",
                    Hashing.sha256().hashString(contents(decisions), UTF_8).toString());
        }
        summaries.forEach(summary -> inputs.put(summary.id().value(), summary.sha256()));
        return Manifest.of(versions, chosen, inputs.build());
    }

    /** Leaves out where the decisions are written, which is of no account. */
    private static String contents(List<Decision> decisions) {
        return decisions.stream().map(Decision::content).collect(Collectors.joining("\n"));
    }
}
