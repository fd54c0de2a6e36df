package dev.parley.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.parley.claim.Claim;
import dev.parley.export.JsonText;
import dev.parley.export.WrittenClaims;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a report carries of a run: an index that is read at once, and the texts of the documents in pieces of some 200,000 characters. */
final class ReportData {

    private static final int CHUNK = 200_000;
    private static final int KEY_LENGTH = 24;
    /** Stands for a document whose text is not known. */
    private static final int NO_TEXT = -1;

    private final Comparison comparison;
    private final List<Claim> claims;
    private final List<DocumentId> documents;
    private final List<List<String>> chunks = new ArrayList<>();
    private final Map<DocumentId, List<Integer>> places = new HashMap<>();

    ReportData(Comparison comparison) {
        this.comparison = comparison;
        this.claims = WrittenClaims.of(comparison);
        SortedSet<DocumentId> ids = new TreeSet<>(comparison.texts().keySet());
        comparison.documents().forEach(document -> ids.add(document.id()));
        claims.forEach(claim -> ids.add(claim.origin().document()));
        this.documents = List.copyOf(ids);
        placeTexts();
    }

    /** Returns the index, then the texts. */
    List<DataBlock> blocks() {
        List<DataBlock> texts = new ArrayList<>();
        for (List<String> chunk : chunks) {
            texts.add(new DataBlock("texts-" + texts.size(), JsonText.compact(chunk)));
        }
        Map<String, Object> content = content();
        Map<String, Object> index = ImmutableMap.<String, Object>builder()
                .put("key", key(JsonText.compact(content), texts))
                .putAll(content)
                .buildOrThrow();
        List<DataBlock> blocks = new ArrayList<>();
        blocks.add(new DataBlock("index", JsonText.compact(index)));
        blocks.addAll(texts);
        return List.copyOf(blocks);
    }

    private void placeTexts() {
        int room = 0;
        for (DocumentId id : documents) {
            String text = comparison.texts().get(id);
            if (text != null) {
                if (text.length() > room || chunks.isEmpty()) {
                    chunks.add(new ArrayList<>());
                    room = CHUNK;
                }
                List<String> chunk = chunks.get(chunks.size() - 1);
                places.put(id, List.of(chunks.size() - 1, chunk.size()));
                chunk.add(text);
                room -= text.length();
            }
        }
    }

    private Map<String, Object> content() {
        return ImmutableMap.<String, Object>builder()
                .put("chosen", chosen())
                .put(
                        "proposals",
                        comparison.codebook().proposals().stream()
                                .map(proposal -> List.of(
                                        proposal.id(), proposal.text(), proposal.description(), proposal.parent()))
                                .toList())
                .put("documents", documentRows())
                .put(
                        "entities",
                        comparison.entities().stream()
                                .map(entity -> List.of(
                                        entity.name(),
                                        Ascii.toLowerCase(entity.kind().name()),
                                        entity.parent(),
                                        entity.aliases()))
                                .toList())
                .putAll(new ClaimColumns(claims, documents, comparison.codebook()).tree())
                .buildOrThrow();
    }

    /** Returns what the matrix of the run shows, with which the report begins too. */
    private Map<String, Object> chosen() {
        Map<String, String> options = comparison.manifest().options();
        return ImmutableMap.of(
                "level", options.getOrDefault("by", "actor"),
                "from", options.getOrDefault("from", ""),
                "to", options.getOrDefault("to", ""),
                "outlet", options.getOrDefault("outlets", ""),
                "kind", options.getOrDefault("kinds", ""),
                "least", Integer.valueOf(options.getOrDefault("minClaims", "1")),
                "duplicates", options.getOrDefault("duplicates", "include"));
    }

    private List<List<Object>> documentRows() {
        Map<DocumentId, DocumentSummary> summaries = new HashMap<>();
        comparison.documents().forEach(document -> summaries.put(document.id(), document));
        return documents.stream()
                .map(id -> {
                    DocumentSummary known = summaries.get(id);
                    Metadata metadata = known == null ? Metadata.NONE : known.metadata();
                    List<Integer> place = places.getOrDefault(id, List.of(NO_TEXT, NO_TEXT));
                    return List.<Object>of(
                            id.value(),
                            metadata.find(Metadata.Field.TITLE).orElse(""),
                            metadata.find(Metadata.Field.AUTHOR).orElse(""),
                            metadata.find(Metadata.Field.OUTLET).orElse(""),
                            metadata.find(Metadata.Field.DATE).orElse(""),
                            metadata.find(Metadata.Field.URL).orElse(""),
                            known == null ? "" : known.sha256(),
                            place.get(0),
                            place.get(1));
                })
                .toList();
    }

    /** Names what is reviewed, so that the decisions of one run are never taken for those of another. */
    private static String key(String index, List<DataBlock> texts) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putString(index, UTF_8);
        texts.forEach(block -> hasher.putString(block.json(), UTF_8));
        return hasher.hash().toString().substring(0, KEY_LENGTH);
    }
}
