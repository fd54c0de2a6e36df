package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the record of a press database ends that has paragraphs like its fields. */
final class PressRecordsTest {

    private static final String FIRST = "The weir must go, Ingrid Solheim told the river board of Tarn.\n\n";

    private static final String LAST = "The anglers of Tarn oppose it.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IN other words, nobody wants it.",
                "RE the weir, nobody has asked: why?",
                "CO operators want it.",
                "ART lovers want it.",
                "AN hour later she left.",
                "PUB owners want it."
            })
    void takesNoSmallCapitalsOfFactivaForACode(String paragraph) throws IOException {
        assertThat(factiva(FIRST + paragraph + "\n\n" + LAST).text())
                .contains("Ingrid Solheim", paragraph, LAST)
                .doesNotContain("gcat", "Tarn Media");
    }

    @Test
    void findsTheCodesOfFactivaBehindTheText() throws IOException {
        Document article = factiva(FIRST + LAST);

        assertThat(article.text()).endsWith(LAST + "\n");
        assertThat(article.metadata().find(Field.TITLE)).hasValue("The weir of Tarn");
        assertThat(article.metadata().find(Field.OUTLET)).hasValue("The Tarn Echo");
    }

    @Test
    void takesNoTextWithTwoCodesForARecordOfFactiva() throws IOException {
        String text =
                "The weir of Tarn\nBy Ann Poe\n80 words\n5 March 2021\nThe Tarn Echo\nTARN\nEnglish\n(c) 2021 Tarn Media\n"
                        + "HD screens show the weir.\nTD Bank will not pay for it.\n" + LAST
                        + "\nDocument TARN000020210305eh3500002\n";

        assertThat(document(text).text()).contains("HD screens show the weir.", "TD Bank will not pay", LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: the weir. So began the letter.",
                "People: that is what the board forgot.",
                "Title: no one knows who holds it.",
                "Location: Tarn, at night."
            })
    void readsParagraphsOfProQuestThatBeginLikeAField(String paragraph) throws IOException {
        assertThat(proQuest(FIRST + paragraph + "\n\n" + LAST).text())
                .contains("Ingrid Solheim", paragraph, LAST)
                .doesNotContain("Rivers; Weirs", "Tarn Echo", "Solheim, Ingrid");
    }

    @Test
    void readsALastParagraphOfProQuestThatIsNotInTheOrderOfTheFields() throws IOException {
        String paragraph = "People: that is what the board forgot.";

        assertThat(proQuest(FIRST + paragraph).text()).contains(paragraph).doesNotContain("Rivers; Weirs");
    }

    @Test
    void leavesOutTheFieldsOfProQuest() throws IOException {
        Document article = proQuest(FIRST + LAST);

        assertThat(article.text()).endsWith(LAST + "\n");
        assertThat(article.metadata().find(Field.TITLE)).hasValue("The weir of Tarn");
        assertThat(article.metadata().find(Field.OUTLET)).hasValue("The Tarn Echo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notes", "Correction", "Graphic", "Language: a weapon"})
    void readsWhatStandsBelowASubheadingOfNexis(String heading) throws IOException {
        assertThat(nexis(FIRST + heading + "\n\n" + "The board has met. It wants no weir.\n\n".repeat(4) + LAST, "")
                        .text())
                .contains("Ingrid Solheim", heading, LAST)
                .doesNotContain("Load-Date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Graphic\n\nPHOTO: The weir at night\n\nPHOTO: The weir by day\n\n",
                "Notes\n\nThis story ran on page 3.\n\n",
                "Correction\n\nThe weir is in Tarn.\n\nCorrection-Date: March 9, 2021\n\n",
                "Graphic\n\nPHOTO: The weir\n\nNotes\n\nThis story ran on page 3.\n\n",
                "Classification\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\nSubject: WEIRS (90%)\n\n"
            })
    void leavesOutTheFieldsOfNexis(String fields) throws IOException {
        assertThat(nexis((FIRST + "The river is low. ".repeat(8) + "\n\n") + LAST, fields)
                        .text())
                .endsWith(LAST + "\n");
    }

    @Test
    void readsParagraphsOfLexisNexisThatBeginLikeAField() throws IOException {
        String paragraph = "CONTACT: that is what the board has lost.";

        assertThat(lexis(FIRST + paragraph + "\n\n" + LAST).text())
                .contains("Ingrid Solheim", paragraph, LAST)
                .doesNotContain("LOAD-DATE", "PHOTO", "Copyright");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTACT: that is what the board of the weir has lost.",
                "SUBJECT: that is what nobody in the town would change.",
                "PERSON: the word that the board never used of her."
            })
    void readsALastParagraphOfLexisNexisThatIsASentence(String paragraph) throws IOException {
        assertThat(lexis(FIRST + paragraph).text()).contains(paragraph).doesNotContain("PHOTO", "LOAD-DATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTACT: Tarn Media Inc.",
                "SUBJECT: WEIRS (90%); RIVERS (80%)",
                "COMPANY: Weirs of the North Corp.",
                "NOTES: this story ran on page three of the paper."
            })
    void leavesOutALastFieldOfLexisNexisThatIsNoSentenceOrANote(String field) throws IOException {
        assertThat(lexis(FIRST + LAST + "\n\n" + field).text()).endsWith(LAST + "\n");
    }

    @Test
    void readsALastParagraphOfProQuestThatIsASentence() throws IOException {
        String paragraph = "Links: that is what the weir has to the sea, and no more.";

        assertThat(proQuest(FIRST + paragraph).text()).contains(paragraph).doesNotContain("Rivers; Weirs");
    }

    @Test
    void readsAParagraphOfNexisThatBeginsAlmostLikeAField() throws IOException {
        String paragraph = "Note: the vote will be held behind closed doors, says the board.";

        assertThat(nexis(FIRST + paragraph, "").text()).contains(paragraph).doesNotContain("Load-Date");
    }

    @Test
    void splitsRecordsOfLexisNexisThatCountLikeProQuest() throws IOException {
        String record =
                "Document %d of 2\n\n   The Tarn Echo\n\n   March 5, 2011 Saturday\n\nThe weir of Tarn\n\nBYLINE: Ann Poe\n\n"
                        + "LENGTH: 80 words\n\n" + FIRST + LAST + "\n\nLOAD-DATE: March 6, 2011\n\n";

        IngestResult result = new Reading(folder).of("a.txt", String.format(record, 1) + String.format(record, 2));

        assertThat(result.documents())
                .hasSize(2)
                .allSatisfy(document ->
                        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Ann Poe"));
    }

    private Document factiva(String text) throws IOException {
        return document(
                "HD The weir of Tarn\nWC 80 words\nPD 5 March 2021\nSN The Tarn Echo\nSC TARN\nLA English\nCY (c) 2021\nLP "
                        + text
                        + "\n\nIN i92 : Water\nNS gcat : Political News\nRE tarn : Tarn\nIPD  News\nPUB\tTarn Media\n"
                        + "AN Document TARN000020210305eh3500002\n");
    }

    private Document proQuest(String text) throws IOException {
        return document("Document 1 of 1\n\nThe weir of Tarn\n\nAuthor: Poe, Ann\n\nFull text: " + text
                + "\n\nSubject: Rivers; Weirs\n\nPeople: Solheim, Ingrid\n\nTitle: The weir of Tarn\n\n"
                + "Publication title: The Tarn Echo\n\nPublication date: Mar 5, 2021\n\nDatabase: ProQuest Central\n\n"
                + "____________________________________________________________\n\nContact ProQuest\n\n"
                + "Copyright © 2021 ProQuest LLC. All rights reserved.\n");
    }

    private Document nexis(String text, String fields) throws IOException {
        return document("The weir of Tarn\n\nThe Tarn Echo\n\nMarch 5, 2021 Friday\n\nLength: 80 words\n\nBody\n\n"
                + text + "\n\n" + fields + "Load-Date: March 6, 2021\n\nEnd of Document\n");
    }

    private Document lexis(String text) throws IOException {
        return document(
                "1 of 1 DOCUMENTS\n\nThe Tarn Echo\n\nMarch 5, 2011 Saturday\n\nThe weir of Tarn\n\nLENGTH: 80 words\n\n"
                        + text
                        + "\n\nGRAPHIC: PHOTO: The weir\n\nLOAD-DATE: March 6, 2011\n\n       Copyright 2011 Tarn Media\n");
    }

    private Document document(String text) throws IOException {
        return new Reading(folder).document("a.txt", text);
    }
}
