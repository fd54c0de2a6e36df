package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsAListOfParagraphsAsText() throws IOException {
        Document document = new Reading(folder).document("a.json", """
                        [{"body": ["The council of Oberau wants to build a bridge over the harbour.",
                          "The fishermen of the town oppose it, because of their boats."]}]""");

        assertThat(document.text())
                .isEqualTo("The council of Oberau wants to build a bridge over the harbour.\n\n"
                        + "The fishermen of the town oppose it, because of their boats.");
    }

    @Test
    void joinsAListOfAuthorsAsPersons() throws IOException {
        Document document = new Reading(folder)
                .document(
                        "a.jsonl",
                        "{\"text\": \"The bridge is built.\", \"authors\": [\"Jane Doe\", \"John Roe\", \"Ann Poe\"]}\n");

        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Jane Doe and John Roe and Ann Poe");
    }

    @Test
    void findsTheArticlesInTheAnswerOfAService() throws IOException {
        assertThat(new Reading(folder).of("a.json", """
                                {"status": "ok", "response": {"docs": [{"body": "The bridge is built."}, {"body": "It is not."}]}}""").documents())
                .extracting(Document::text)
                .containsExactly("The bridge is built.", "It is not.");
    }

    @Test
    void takesTheCommentsOnAnArticleForNoArticles() throws IOException {
        assertThat(new Reading(folder)
                        .document(
                                "a.json", "{\"text\": \"The bridge is built.\", \"comments\": [{\"text\": \"No!\"}]}\n")
                        .text())
                .isEqualTo("The bridge is built.");
    }
}
