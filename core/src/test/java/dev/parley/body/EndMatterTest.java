package dev.parley.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EndMatterTest {

    private static final String FIRST = "The council of Oberau voted on Monday to build the bridge over the harbour.";

    private static final String SECOND =
            "The dockers cheered, and the ferrymen said that they would go to court over it.";

    private static final String READER = "Build it? Over my dead body! The council should resign at once, all of it.";

    @ParameterizedTest
    @ValueSource(
            strings = {"Join the conversation", "3 Comments", "Comments (12)", "What our readers say", "Leave a reply"})
    void endsBeforeTheWordsOfReaders(String heading) {
        assertThat(kept(FIRST, SECOND, heading, "stefan77", READER, "Reply | Like | 4"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void readsOnBehindACountOfCommentsAboveTheArticle() {
        List<String> page = List.of("Oberau builds", "3 Comments", FIRST, SECOND, "Reply");

        assertThat(kept(page.toArray(String[]::new))).isEqualTo(page);
    }

    @Test
    void readsOnWhereNobodyCanBeAnswered() {
        List<String> page = List.of(FIRST, "What our readers say", READER, SECOND, "Share | Like");

        assertThat(kept(page.toArray(String[]::new))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "NOTES AND REFERENCES", "Works cited:", "Endnotes"})
    void endsBeforeAListOfReferences(String heading) {
        assertThat(kept(FIRST, SECOND, heading, "Ott, Lena (2024). \"Oberau opposes ferry\". Echo."))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void readsOnBehindABoxWithinTheArticle() {
        assertThat(kept(FIRST, SECOND, "Have your say", FIRST, SECOND, "3 Comments", READER, "Reply | Report"))
                .containsExactly(FIRST, SECOND, "Have your say", FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reply", "Report abuse"})
    void readsSectionsThatAreCalledLikeTheWordsOfReaders(String below) {
        List<String> page = List.of(FIRST, SECOND, "Comment", READER, below, SECOND);

        assertThat(kept(page.toArray(String[]::new))).isEqualTo(page);
    }

    @Test
    void readsProseBelowAHeadingOfReferences() {
        List<String> page = List.of(FIRST, SECOND, "Footnotes", SECOND, FIRST);

        assertThat(kept(page.toArray(String[]::new))).isEqualTo(page);
    }

    @Test
    void readsASentenceThatNamesReferences() {
        assertThat(kept(FIRST, SECOND, "References to the old pier were struck out.", READER))
                .hasSize(4);
    }

    private static List<String> kept(String... lines) {
        List<Block> blocks = Page.ofLines(List.of(lines)).blocks();
        List<Integer> all = IntStream.range(0, blocks.size()).boxed().toList();
        return EndMatter.without(blocks, all).stream()
                .map(i -> blocks.get(i).text())
                .toList();
    }
}
