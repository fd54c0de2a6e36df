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
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Measures on coded articles outside the project how many holder mentions reach the entity that the coder gave: the resolved entity counts
 * as the coded one that bears its name or, if none does, that shares most of its aliases. Skipped where the articles are not at hand.
 */
final class HolderResolutionIT {

    private static final Logger LOG = Logger.getLogger(HolderResolutionIT.class.getName());
    private static final double FLOOR = 0.90;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "we", "i", "who");

    private final ActorResolver resolver = ActorResolver.standard();

    @Test
    void resolvesHoldersOfCodedArticles() throws IOException {
        Path articles = articles();
        assumeTrue(Files.isDirectory(articles), "skipped: no coded articles at ../shared/articles");
        JsonNode split =
                new ObjectMapper().readTree(articles.resolve("split.json").toFile());
        Tally all = new Tally();
        Tally merged = new Tally();
        Tally pronouns = new Tally();
        Tally company = new Tally();
        try (CoreNlpAnnotator annotator = CoreNlpAnnotator.load()) {
            for (JsonNode dispute : split.get("dev")) {
                Gold gold = Gold.read(articles.resolve(dispute.asText()));
                ActorRegistry registry = resolve(gold, annotator);
                ActorRegistry principals = registry.merged(Merge.PRINCIPALS);
                for (Gold.Holder holder : gold.holders()) {
                    List<ResolvedHolder> found = registry.holdersOf(holder.document(), holder.mention());
                    all.add(isAmong(found, holder, gold));
                    merged.add(isAmong(principals.holdersOf(holder.document(), holder.mention()), holder, gold));
                    if (PRONOUNS.contains(holder.words())) {
                        pronouns.add(isAmong(found, holder, gold));
                    }
                    found.stream()
                            .map(one -> gold.idOf(one.entity()))
                            .filter(id -> found.size() > 1 && !id.equals(holder.id()))
                            .forEach(id -> company.add(gold.standTogether(holder, id)));
                }
            }
        }
        LOG.info("holders resolved: " + all + ", to principals: " + merged + ", pronouns: " + pronouns
                + "; others named together with them who hold the same: " + company);
        assertThat(Math.min(all.share(), merged.share())).isGreaterThanOrEqualTo(FLOOR);
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

    private static final class Tally {
        private int right;
        private int all;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return (double) right / all;
        }

        @Override
        public String toString() {
            return right + " of " + all;
        }
    }

    private record Gold(
            List<Document> documents,
            Map<String, Set<String>> idsByName,
            Set<Holder> holderSet,
            Map<String, Set<String>> stands) {

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
            Map<String, Set<String>> stands = new LinkedHashMap<>();
            for (JsonNode statement : json.get("statements")) {
                Document document = documents.get(statement.get("doc").asText());
                String holder = statement.get("holder").asText();
                if (document != null && !statement.get("mention").isNull() && !holder.startsWith("author:")) {
                    Span mention = span(document.text(), statement.get("mention"));
                    String words = mention.of(document.text()).toLowerCase(Locale.ROOT);
                    holders.add(new Holder(document.id(), mention, words, holder));
                    stands.computeIfAbsent(document.id() + " " + holder, any -> new HashSet<>())
                            .add(statement.get("proposal").asText()
                                    + statement.get("stance").asText());
                }
            }
            return new Gold(List.copyOf(documents.values()), ids, holders, stands);
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

        /** Tells whether two actors take one stance on one proposal somewhere in a document. */
        boolean standTogether(Holder holder, String id) {
            Set<String> his = stands.getOrDefault(holder.document() + " " + holder.id(), Set.of());
            Set<String> theirs = stands.getOrDefault(holder.document() + " " + id, Set.of());
            return theirs.stream().anyMatch(his::contains);
        }

        private record Holder(DocumentId document, Span mention, String words, String id) {}
    }
}
