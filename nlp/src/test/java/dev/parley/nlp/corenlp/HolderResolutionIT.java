package dev.parley.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.actor.ActorRegistry;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.DocumentActors;
import dev.parley.actor.Entity;
import dev.parley.actor.Merge;
import dev.parley.actor.ResolvedHolder;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Measures on coded articles outside the project how many holder mentions reach the entity that the coder gave: the resolved entity counts
 * as the coded one that bears its name or, if none does, that shares most of its aliases. Skipped where the articles are not at hand.
 */
final class HolderResolutionIT {

    private static final double FLOOR = 0.90;

    private final ActorResolver resolver = ActorResolver.standard();

    @Test
    void resolvesHoldersOfCodedArticles(TestReporter reporter) throws IOException {
        Path articles = articles();
        assumeTrue(Files.isDirectory(articles), "skipped: no coded articles at ../shared/articles");
        JsonNode split =
                new ObjectMapper().readTree(articles.resolve("split.json").toFile());
        int right = 0;
        int merged = 0;
        int all = 0;
        try (CoreNlpAnnotator annotator = CoreNlpAnnotator.load()) {
            for (JsonNode dispute : split.get("dev")) {
                Gold gold = Gold.read(articles.resolve(dispute.asText()));
                ActorRegistry registry = resolve(gold, annotator);
                ActorRegistry principals = registry.merged(Merge.PRINCIPALS);
                for (Gold.Holder holder : gold.holders()) {
                    List<ResolvedHolder> found = registry.holdersOf(holder.document(), holder.mention());
                    all++;
                    right += isAmong(found, holder, gold) ? 1 : 0;
                    List<ResolvedHolder> spokenFor = principals.holdersOf(holder.document(), holder.mention());
                    merged += isAmong(spokenFor, holder, gold) ? 1 : 0;
                }
            }
        }
        double share = (double) Math.min(right, merged) / all;
        reporter.publishEntry("holders resolved", right + " of " + all);
        reporter.publishEntry("holders resolved to principals", merged + " of " + all);
        assertThat(share).isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean isAmong(List<ResolvedHolder> found, Gold.Holder holder, Gold gold) {
        return found.stream().anyMatch(one -> gold.idOf(one.entity()).equals(holder.id()));
    }

    /** The articles lie beside the project, or beside a folder above it. */
    private static Path articles() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/articles"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("shared/articles") : folder.resolve("shared/articles");
    }

    private ActorRegistry resolve(Gold gold, CoreNlpAnnotator annotator) {
        List<DocumentActors> actors = new ArrayList<>();
        for (Document document : gold.documents()) {
            List<Span> holders = gold.holders().stream()
                    .filter(holder -> holder.document().equals(document.id()))
                    .map(Gold.Holder::mention)
                    .distinct()
                    .sorted()
                    .toList();
            actors.add(resolver.resolve(annotator.annotate(document), holders));
        }
        return ActorRegistry.unite(actors);
    }

    private record Gold(List<Document> documents, Map<String, Set<String>> idsByName, Set<Holder> holderSet) {

        static Gold read(Path folder) throws IOException {
            JsonNode json =
                    new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
            Map<String, Document> documents = new LinkedHashMap<>();
            for (JsonNode document : json.get("documents")) {
                String id = document.get("id").asText();
                documents.put(
                        id,
                        document(
                                id,
                                Files.readString(
                                        folder.resolve(document.get("file").asText()))));
            }
            Map<String, Set<String>> ids = new LinkedHashMap<>();
            for (JsonNode entity : json.get("entities")) {
                Set<String> names = new HashSet<>(Set.of(norm(entity.get("name").asText())));
                entity.get("aliases").forEach(alias -> names.add(norm(alias.asText())));
                names.forEach(name -> ids.computeIfAbsent(name, any -> new TreeSet<>())
                        .add(entity.get("id").asText()));
            }
            Set<Holder> holders = new HashSet<>();
            for (JsonNode statement : json.get("statements")) {
                Document document = documents.get(statement.get("doc").asText());
                String holder = statement.get("holder").asText();
                if (document != null && !statement.get("mention").isNull() && !holder.startsWith("author:")) {
                    holders.add(new Holder(document.id(), span(document.text(), statement.get("mention")), holder));
                }
            }
            return new Gold(List.copyOf(documents.values()), ids, holders);
        }

        private static Document document(String id, String text) {
            List<Span> paragraphs = new ArrayList<>();
            int from = 0;
            while (from < text.length()) {
                int end = text.indexOf('\n', from);
                end = end < 0 ? text.length() : end;
                if (!text.substring(from, end).isBlank()) {
                    paragraphs.add(new Span(from, end));
                }
                from = end + 1;
            }
            return new Document(new DocumentId(id), text, paragraphs, Metadata.NONE);
        }

        private static Span span(String text, JsonNode codePoints) {
            return new Span(
                    text.offsetByCodePoints(0, codePoints.get(0).asInt()),
                    text.offsetByCodePoints(0, codePoints.get(1).asInt()));
        }

        List<Holder> holders() {
            return List.copyOf(holderSet);
        }

        String idOf(Entity entity) {
            Set<String> byName = idsByName.getOrDefault(norm(entity.name()), Set.of());
            if (!byName.isEmpty()) {
                return byName.iterator().next();
            }
            Map<String, Integer> votes = new LinkedHashMap<>();
            for (String alias : entity.aliases()) {
                idsByName.getOrDefault(norm(alias), Set.of()).forEach(id -> votes.merge(id, 1, Integer::sum));
            }
            return votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        private static String norm(String name) {
            String bare = name.toLowerCase(Locale.ROOT)
                    .replaceAll("[’'`]s\\b", "")
                    .replaceAll("(?U)[^\\w ]+", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            return bare.replaceFirst("^(the|a|an) ", "");
        }

        private record Holder(DocumentId document, Span mention, String id) {}
    }
}
