package dev.parley.export;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.parley.actor.Entity;
import dev.parley.actor.MergedMention;
import dev.parley.claim.Claim;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.matrix.Position;
import dev.parley.matrix.Source;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code comparison.json}: everything that the tables hold, in one tree. */
final class ComparisonJson implements Exporter<Comparison> {

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        List<Claim> claims = WrittenClaims.of(comparison);
        ImmutableListMultimap<Claim, Integer> numbers = numbers(claims);
        List<Map<String, Object>> claimTrees = new ArrayList<>();
        claims.forEach(claim -> claimTrees.add(claim(claimTrees.size() + 1, claim)));
        Map<String, Object> tree = ImmutableMap.<String, Object>builder()
                .put("manifest", ManifestJson.tree(comparison.manifest()))
                .put("documents", trees(comparison.documents(), ComparisonJson::document))
                .put("entities", trees(comparison.entities(), ComparisonJson::entity))
                .put("merges", trees(comparison.merges(), ComparisonJson::merge))
                .put("proposals", trees(comparison.codebook().proposals(), ComparisonJson::proposal))
                .put("claims", claimTrees)
                .put("sources", trees(comparison.matrix().sources(), ComparisonJson::source))
                .put("positions", trees(comparison.matrix().positions(), position -> position(position, numbers)))
                .put("diagnostics", trees(comparison.diagnostics(), ComparisonJson::diagnostic))
                .buildOrThrow();
        JsonText.write(tree, out);
    }

    private static <T> List<Map<String, Object>> trees(List<T> values, Function<T, Map<String, Object>> tree) {
        return values.stream().map(tree).toList();
    }

    private static ImmutableListMultimap<Claim, Integer> numbers(List<Claim> claims) {
        ImmutableListMultimap.Builder<Claim, Integer> numbers = ImmutableListMultimap.builder();
        for (int i = 0; i < claims.size(); i++) {
            numbers.put(claims.get(i), i + 1);
        }
        return numbers.build();
    }

    private static Map<String, Object> document(DocumentSummary document) {
        return ImmutableMap.<String, Object>builder()
                .put("id", document.id().value())
                .put("file", document.file())
                .put("title", metadata(document, Metadata.Field.TITLE))
                .put("author", metadata(document, Metadata.Field.AUTHOR))
                .put("outlet", metadata(document, Metadata.Field.OUTLET))
                .put("date", metadata(document, Metadata.Field.DATE))
                .put("language", metadata(document, Metadata.Field.LANGUAGE))
                .put("url", metadata(document, Metadata.Field.URL))
                .put("sources", sources(document.metadata()))
                .put("characters", document.characters())
                .put("body", document.body())
                .put("sha256", document.sha256())
                .put("duplicateOf", document.original().map(DocumentId::value).orElse(""))
                .buildOrThrow();
    }

    private static Map<String, String> sources(Metadata metadata) {
        return metadata.sources().entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), entry -> Values.label(entry.getKey()), Map.Entry::getValue));
    }

    private static String metadata(DocumentSummary document, Metadata.Field field) {
        return document.metadata().find(field).orElse("");
    }

    private static Map<String, Object> entity(Entity entity) {
        return ImmutableMap.of(
                "name", entity.name(),
                "kind", Values.label(entity.kind()),
                "aliases", entity.aliases(),
                "mentions", entity.mentions(),
                "documents", entity.documents().stream().map(DocumentId::value).toList(),
                "parent", entity.parent(),
                "affiliations", entity.affiliations());
    }

    private static Map<String, Object> merge(MergedMention merge) {
        return ImmutableMap.of(
                "mention", merge.mention(),
                "entity", merge.entity(),
                "rule", merge.rule().label(),
                "document", merge.document().value());
    }

    private static Map<String, Object> proposal(Proposal proposal) {
        return ImmutableMap.of(
                "id", proposal.id(),
                "proposal", proposal.text(),
                "description", proposal.description(),
                "parent", proposal.parent());
    }

    private static Map<String, Object> carrier(Origin origin) {
        return ImmutableMap.of("document", origin.document().value(), "outlet", origin.outlet(), "date", origin.date());
    }

    static Map<String, Object> claim(int number, Claim claim) {
        Origin origin = claim.origin();
        return ImmutableMap.<String, Object>builder()
                .put("claim", number)
                .put("document", origin.document().value())
                .put("source", claim.holder().name())
                .put("source_kind", Values.label(claim.holder().kind()))
                .put("mention", claim.mention())
                .put("proposal", claim.proposal())
                .put("stance", Values.label(claim.stance()))
                .put("conditional", claim.modality() == Modality.CONDITIONAL)
                .put("voice", Values.label(claim.voice()))
                .put("start", claim.evidence().span().start())
                .put("end", claim.evidence().span().end())
                .put("evidence", claim.evidence().text())
                .put("confidence", Values.decimal(claim.confidence()))
                .put("outlet", origin.outlet())
                .put("author", origin.author())
                .put("date", origin.date())
                .put("via", claim.via())
                .put("carriers", trees(claim.carriers(), ComparisonJson::carrier))
                .buildOrThrow();
    }

    private static Map<String, Object> source(Source source) {
        return ImmutableMap.of("source", source.name(), "source_kind", Values.label(source.kind()));
    }

    private static Map<String, Object> position(Position position, ImmutableListMultimap<Claim, Integer> numbers) {
        return ImmutableMap.<String, Object>builder()
                .put("proposal", position.proposal())
                .putAll(source(position.source()))
                .put("position", Values.label(position.stand()))
                .put("support", position.support())
                .put("oppose", position.oppose())
                .put("conditional", position.conditional())
                .put("documents", position.documents())
                .put("first_date", position.firstDate().orElse(""))
                .put("last_date", position.lastDate().orElse(""))
                .put("confidence", Values.decimal(position.confidence()))
                .put("claims", claimNumbers(position, numbers))
                .buildOrThrow();
    }

    private static List<Integer> claimNumbers(Position position, ImmutableListMultimap<Claim, Integer> numbers) {
        return position.claims().stream()
                .map(WrittenClaims::trim)
                .distinct()
                .flatMap(claim -> numbers.get(claim).stream())
                .sorted()
                .toList();
    }

    private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
        return ImmutableMap.of(
                "severity", Values.label(diagnostic.severity()),
                "path", diagnostic.path(),
                "line", diagnostic.line(),
                "column", diagnostic.column(),
                "message", diagnostic.message());
    }
}
