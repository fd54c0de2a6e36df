package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpeningReaderTest {

    private static final String TITLE = "Harbour board wants the old pier rebuilt";

    private static final String PROSE = """


        The harbour board said on Monday that it wants the old pier to be rebuilt before the next season, while the town \
        council has been asking for years to see it torn down and replaced by a park for the residents of the quarter.

        "We cannot wait any longer," the chairman of the board told reporters in front of the pier on Monday morning.

        A park for everybody

        Plans for the park were drawn up ten years ago by the council, which has not found the money for it since then.
        """;

    @Test
    void takesFirstLineThatReadsLikeTitle() {
        assertThat(title(TITLE + PROSE)).isEqualTo(TITLE);
    }

    @Test
    void takesTheHeadingOfARecordOfSpeechWithItsDate() {
        Metadata metadata = read("HEARING ON THE LOCK FEES, 12 JUNE 2022\n\nCHAIR: Order.\nMS. ABARA: Thank you.\n");

        assertThat(metadata.find(Field.TITLE)).hasValue("HEARING ON THE LOCK FEES, 12 JUNE 2022");
        assertThat(metadata.find(Field.DATE)).hasValue("2022-06-12");
    }

    @Test
    void takesNoLabelIntoATitle() {
        assertThat(title("Title: " + TITLE + PROSE)).isEqualTo(TITLE);
        assertThat(title("Harbour: board wants old pier rebuilt" + PROSE))
                .isEqualTo("Harbour: board wants old pier rebuilt");
    }

    @Test
    void takesNoOutletWithADateForATitle() {
        assertThat(title("The Estuary Times, 12 June 2022\n\n" + TITLE + PROSE)).isEqualTo(TITLE);
    }

    @Test
    void passesOverPageLeftovers() {
        String page = """
            menu
            search
            WHAT DO YOU SEEK ?

            Follow us on social

            4711_ab-scaled

            https://example.org/a

            News | Town

            2 December 2025

            """;
        assertThat(title(page + TITLE + PROSE)).isEqualTo(TITLE);
    }

    @Test
    void takesTitleThatPageRepeatsWithoutItsLabel() {
        assertThat(title("Articles" + TITLE + "\n\n" + TITLE + PROSE)).isEqualTo(TITLE);
    }

    @Test
    void dropsHeadingAndFootnoteMarks() {
        assertThat(title("# " + TITLE + "*" + PROSE)).isEqualTo(TITLE);
    }

    @Test
    void dropsOutletBesideTitle() {
        assertThat(title(TITLE + " | Gazette" + PROSE)).isEqualTo(TITLE);
    }

    @Test
    void takesTitleOfTwoWordsThatTextTakesUp() {
        assertThat(title("Harbour Board" + PROSE)).isEqualTo("Harbour Board");
    }

    @Test
    void takesTitleOfTwoWordsThatStandsRightAboveTheText() {
        assertThat(title("Pier quarrel\n\nBy Jane Doe" + PROSE)).isEqualTo("Pier quarrel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Share tweet", "Pier quarrel\n\nSubscribe now"})
    void takesNoOtherLineOfTwoWords(String lines) {
        assertThat(read(lines + PROSE).find(Field.TITLE)).isNotEqualTo(Optional.of("Share tweet"));
        assertThat(read(lines + PROSE).find(Field.TITLE)).isNotEqualTo(Optional.of("Pier quarrel"));
    }

    @Test
    void readsTheAffiliationOfTheAuthorAtTheEnd() {
        Metadata metadata = read(TITLE + PROSE + "\n\nJane Doe is a professor of law at Oberau University.\n");

        assertThat(metadata.find(Field.AUTHOR)).hasValue("Jane Doe");
        assertThat(metadata.find(Field.AFFILIATION)).hasValue("Oberau University");
    }

    @Test
    void takesTheAuthorFromTheEndOnlyWithoutAByline() {
        String end = "\n\nJane Doe is a columnist for the Harbour Gazette.\n";

        assertThat(read(TITLE + PROSE + end).find(Field.AUTHOR)).hasValue("Jane Doe");
        assertThat(read(TITLE + "\n\nBy Karl Moe" + PROSE + end).find(Field.AUTHOR))
                .hasValue("Karl Moe");
    }

    @Test
    void readsAuthorAndDateFromOneLine() {
        Metadata metadata = read(TITLE + "\n\nJane Doe | 3 March 2021" + PROSE);

        assertThat(metadata.values())
                .containsEntry(Field.TITLE, TITLE)
                .containsEntry(Field.AUTHOR, "Jane Doe")
                .containsEntry(Field.DATE, "2021-03-03");
    }

    @Test
    void keepsTitleThatEndsLikeSentence() {
        assertThat(title(TITLE + "." + PROSE)).isEqualTo(TITLE + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pier", "2 December 2025", "By Jane Doe", "old pier and harbour board"})
    void findsNoTitleWhereTextBeginsAtOnce(String line) {
        assertThat(read(line + PROSE).find(Field.TITLE)).isEmpty();
    }

    @Test
    void findsNoTitleWhereNothingFollows() {
        assertThat(read(TITLE).find(Field.TITLE)).isEmpty();
    }

    @Test
    void readsDateAndAuthorNearTop() {
        Metadata metadata = read(TITLE + "\n\nBy Jane Doe\n\n02 December 2025 16:32" + PROSE);
        assertThat(metadata.find(Field.DATE)).contains("2025-12-02");
        assertThat(metadata.find(Field.AUTHOR)).contains("Jane Doe");
    }

    @Test
    void ignoresDateAndBylineFarBelow() {
        Metadata metadata = read(TITLE + PROSE.repeat(2) + "\n\nBy Jane Doe\n\n02 December 2025 16:32\n");
        assertThat(metadata.values()).containsOnlyKeys(Field.TITLE);
    }

    @Test
    void anInterviewIsCalledByItsFirstLineAndNoAnswerIsItsTitle() {
        String talk = """
                **Must the weir go this year?**

                The weir must go this year.

                **The anglers want it.**

                They want the weir for their fish, and they have wanted it for as long as I can remember.
                """;
        Metadata metadata = read("Talking to Anneke Roos\n\nHead of the campaign against the weir\n\n" + talk);

        assertThat(metadata.find(Field.TITLE)).contains("Talking to Anneke Roos");
        assertThat(metadata.find(Field.INTERVIEWEE)).contains("Anneke Roos");
        assertThat(read(talk).find(Field.TITLE)).isEmpty();
    }

    private static Metadata read(String text) {
        return OpeningReader.read(text, Paragraphs.of(text));
    }

    private static String title(String text) {
        return read(text).find(Field.TITLE).orElse("");
    }
}
