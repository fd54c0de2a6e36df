package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bodies of the seed articles against what was written down by hand, if that lies beside the checkout. */
final class SeedBodyTest {

    private static final Path GOLD = Path.of("../../shared/gold/seeds/gold.json");

    private static final Path SEEDS = Path.of("../seeds");

    @Test
    void keepsEveryPassageOfTheArticles() throws IOException {
        for (JsonNode document : documents()) {
            assertThat(body(document)).contains(texts(document.path("must_keep")));
        }
    }

    @Test
    void leavesOutWhatStandsAroundTheArticles() throws IOException {
        for (JsonNode document : documents()) {
            assertThat(body(document)).doesNotContain(texts(document.path("boilerplate")));
        }
    }

    @Test
    void beginsAndEndsWhereTheArticlesDo() throws IOException {
        for (JsonNode document : documents()) {
            assertThat(body(document))
                    .startsWith(document.path("body_first").asText())
                    .endsWith(document.path("body_last").asText());
        }
    }

    @Test
    void readsNoParagraphTwice() throws IOException {
        for (JsonNode document : documents()) {
            assertThat(body(document).lines().filter(line -> line.length() > 80))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<JsonNode> documents() throws IOException {
        assumeTrue(Files.exists(GOLD), "no gold beside the checkout");
        List<JsonNode> documents = new ArrayList<>();
        new ObjectMapper().readTree(Files.readAllBytes(GOLD)).path("documents").forEach(documents::add);
        assertThat(documents).hasSize(5);
        return documents;
    }

    private static String body(JsonNode node) throws IOException {
        String text = Files.readString(SEEDS.resolve(node.path("file").asText()));
        Document document = PlainText.parse(new DocumentId("seed"), "seed.txt", text)
                .document()
                .orElseThrow();
        return document.body().stream().map(range -> range.of(text)).collect(Collectors.joining("\n"));
    }

    private static String[] texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts.toArray(String[]::new);
    }
}
