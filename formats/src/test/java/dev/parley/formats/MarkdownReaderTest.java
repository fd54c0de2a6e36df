package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownReaderTest {

    private static final String TEXT =
            "The mill is sold, Ida Holm told the council.\n\nThe millers' trust opposes the sale.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Mill plan splits the council\n\n_By Nora Vance, 5 March 2024_\n\n",
                "# Mill plan splits the council\n\n**By Nora Vance** | *March 5, 2024*\n\n",
                "# Mill plan splits the council\n\nBy Nora Vance\n\n*5 March 2024*\n\n",
                "Mill plan splits the council\n====\n\n**Author:** Nora Vance  \n**Date:** 5 March 2024\n\n",
                "---\ntitle: Mill plan splits the council\nauthor: Nora Vance\ndate: 2024-03-05T10:00:00Z\n---\n",
                "---\nTitle: \"Mill plan splits the council\"\nBy: none\nByline: By Nora Vance\nPub_Date: March 5, 2024\ntags: [a, b]\n---\n",
                "---\ntitle: >\n  Mill plan splits\n  the council\nauthors:\n  - name: Nora Vance\n    email: n@echo.example\npubDate: 2024-03-05\n---\n",
                "+++\ntitle = \"Mill plan splits the council\"\nauthor = 'Nora Vance'\ndate = 2024-03-05\n+++\n"
            })
    void readsTitleAuthorAndDate(String head) throws IOException {
        Document document = new Reading(folder).document("a.md", head + TEXT);

        assertThat(document.metadata().values())
                .containsAllEntriesOf(Map.of(
                        Field.TITLE, "Mill plan splits the council",
                        Field.AUTHOR, "Nora Vance",
                        Field.DATE, "2024-03-05"));
        assertThat(Reading.body(document)).contains("The mill is sold").doesNotContain("---", "+++", "tags", "_", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authors:\n  - Nora Vance\n  - Tom Ash",
                "authors: [Nora Vance, \"Tom Ash\"]",
                "author:\n- name: Nora Vance\n- name: Tom Ash",
                "author: Nora Vance and Tom Ash"
            })
    void readsSeveralAuthors(String authors) throws IOException {
        assertThat(new Reading(folder)
                        .document("a.md", "---\n" + authors + "\ntitle: A mill\n---\n" + TEXT)
                        .metadata()
                        .find(Field.AUTHOR))
                .hasValue("Nora Vance and Tom Ash");
    }

    @Test
    void takesNoRuleBetweenPartsOfATextForFrontMatter() throws IOException {
        Document document = new Reading(folder)
                .document("a.md", "The mill is sold.\n\n---\n\nauthor: nobody knows.\n\n---\n\n" + TEXT);

        assertThat(document.metadata().find(Field.AUTHOR)).isEmpty();
        assertThat(document.text()).contains("author: nobody knows.");
    }
}
