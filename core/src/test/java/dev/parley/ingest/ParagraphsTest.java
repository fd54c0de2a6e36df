package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {

    @Test
    void takesEachLineAsParagraph() {
        assertThat(Paragraphs.of("one\ntwo\n\nthree")).containsExactly(new Span(0, 3), new Span(4, 7), new Span(9, 14));
    }

    @Test
    void trimsWhiteSpaceAndMarks() {
        assertThat(Paragraphs.of("\uFEFF  one\u00A0\r\n\t\u200B\r\n two "))
                .containsExactly(new Span(3, 6), new Span(14, 17));
    }

    @Test
    void knowsEveryLineEnd() {
        assertThat(pieces("a\rb\r\nc\u2028d\fe\u0085f")).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void beginsAParagraphWhereALineIsSetIn() {
        String wrapped = """
                A title of its own
                    The harbour board said on Monday that it wants the old
                pier to be rebuilt before the next season, while the council
                has been asking for years to see it torn down and replaced by
                a park.
                    Nobody asked the fishermen, who use the pier every
                morning, and who fear for their berths.
                """;

        assertThat(pieces(wrapped))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Nobody")
                .endsWith("berths.");
    }

    @Test
    void joinsTheLinesOfAWrappedTextBelowLabelledLines() {
        String wrapped = """
                Title: Harbour pier to be rebuilt
                Source: Oberau Echo
                Date: 4 March 2024

                The harbour board said on Monday that it wants the old
                pier to be rebuilt before the next season.

                Nobody asked the fishermen, who use the pier every
                morning, and who fear for their berths.

                The council has been asking for years to see it torn
                down and replaced by a park.
                """;

        assertThat(pieces(wrapped))
                .hasSize(6)
                .last()
                .asString()
                .startsWith("The council")
                .endsWith("a park.");
    }

    @Test
    void goesOnBelowTheSignOfAList() {
        String wrapped = """
                - The harbour board said on Monday that it wants the old pier
                  to be rebuilt before the next season, as the ferries have
                  nowhere else to land in winter.
                - The council has been asking for years to see it torn down
                  and replaced by a park, which nobody who lives there has
                  ever wanted, as far as it knows.
                """;

        assertThat(pieces(wrapped)).hasSize(2);
    }

    @Test
    void joinsLinesBrokenAtFixedWidth() {
        String wrapped = """
                A title of its own

                The harbour board said on Monday that it wants the old pier
                to be rebuilt before the next season, while the council has
                been asking for years to see it torn down and replaced by a
                park.

                Nobody asked the fishermen, who use the pier every morning,
                and who fear for their berths.
                """;
        assertThat(pieces(wrapped))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("The harbour")
                .endsWith("park.");
    }

    @Test
    void joinsBrokenLinesWithCarriageReturns() {
        String line = "The harbour board said on Monday that it wants the old pier";
        assertThat(Paragraphs.of((line + "\r\n").repeat(5))).hasSize(1);
    }

    @Test
    void keepsShortLinesOfListsApart() {
        assertThat(Paragraphs.of("Apples and pears from the valley of the upper river\nPlums\nCherries\nFigs\nNuts"))
                .hasSize(5);
    }

    private static List<String> pieces(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }
}
