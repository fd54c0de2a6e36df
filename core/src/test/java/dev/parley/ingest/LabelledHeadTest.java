package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelledHeadTest {

    private static final String TEXT = """
            The mill of Marwick is sold, Ida Holm told the council on Monday in the school.

            The millers' trust opposes the sale, and says so to everybody who asks it.
            """;

    @Test
    void readsLinesWithLabels() {
        Document document = document("""
                Title: Mill plan splits the council
                Author: Nora Vance
                Date: 5 March 2024
                Source: The Marwick Echo
                URL: https://echo.example/a

                """ + TEXT);

        assertThat(document.metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "Mill plan splits the council",
                        Field.AUTHOR, "Nora Vance",
                        Field.DATE, "2024-03-05",
                        Field.OUTLET, "The Marwick Echo",
                        Field.URL, "https://echo.example/a"));
        assertThat(body(document)).doesNotContain("Vance", "2024", "Echo", "https");
    }

    @Test
    void readsThemBelowTheTitle() {
        Document document = document("""
                Mill plan splits the council

                Publication: The Marwick Echo
                Published: 5 March 2024

                """ + TEXT);

        assertThat(document.metadata().find(Field.OUTLET)).hasValue("The Marwick Echo");
        assertThat(document.metadata().find(Field.TITLE)).hasValue("Mill plan splits the council");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: nobody would say.\n\n",
                "Marwick: The mill is sold.\nWeir: The weir is not.\n\n",
                "The mill is sold.\nThe weir is not.\nSource: a clerk.\nLink: the road.\n\n"
            })
    void takesNoOtherLinesForThem(String first) {
        Document document = document(first + TEXT);

        assertThat(document.metadata().find(Field.OUTLET)).isEmpty();
        assertThat(document.metadata().find(Field.URL)).isEmpty();
    }

    private static Document document(String text) {
        return PlainText.parse(new DocumentId("a"), "a.txt", text).document().orElseThrow();
    }

    private static String body(Document document) {
        return document.body().stream().map(span -> span.of(document.text())).collect(Collectors.joining("\n"));
    }
}
