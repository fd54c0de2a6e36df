package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextEdgesTest {

    @Test
    void widensToWholeWords() {
        String text = "The Élysée’s men";
        assertThat(new TextEdges(text).words(new Span(5, 7)).of(text)).isEqualTo("Élysée");
    }

    @Test
    void widensToTheEdgesOfTheClause() {
        assertThat(clause("Kyiv, which wants peace now, waits.", "wants peace")).isEqualTo(" which wants peace now");
    }

    @Test
    void fullStopOfAnAbbreviationIsNoEdge() {
        assertThat(clause("Before the U.S. courts ruled, all was well.", "courts ruled"))
                .isEqualTo("Before the U.S. courts ruled");
    }

    @Test
    void ellipsisIsAnEdge() {
        assertThat(clause("It was ... the courts ruled, they said.", "courts ruled"))
                .isEqualTo(" the courts ruled");
    }

    @Test
    void leavesAnEdgeAloneThatIsFarFromTheClauses() {
        assertThat(clause("A sentence that goes on and on and on without any mark at all until here.", "on without"))
                .isEqualTo("on without");
    }

    @Test
    void staysInsideTheSentence() {
        String text = "No stop Yes go";
        assertThat(new TextEdges(text)
                        .clauses(new Span(12, 14), new Span(8, 14))
                        .of(text))
                .isEqualTo("Yes go");
    }

    @Test
    void startsBehindWhatASpreadsheetTakesForAFormula() {
        String text = "\t=-+@ – SUM(1) – ";
        assertThat(new TextEdges(text).trimmed(new Span(0, text.length())).map(span -> span.of(text)))
                .contains("SUM(1)");
    }

    @Test
    void keepsQuotationMarksAndFullStops() {
        String text = " “Never.” ";
        assertThat(new TextEdges(text).trimmed(new Span(0, text.length())).map(span -> span.of(text)))
                .contains("“Never.”");
    }

    @Test
    void findsNothingToShowWithoutALetter() {
        assertThat(new TextEdges("“ – ”").trimmed(new Span(0, 5))).isEmpty();
        assertThat(new TextEdges("”").trimmed(new Span(0, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it should be every June,” | it should be every June",
                "they kill seals.” | they kill seals.",
                "“ban the balloons | ban the balloons",
                "\"ban the balloons | ban the balloons",
                "“ban” the balloons” | “ban” the balloons”",
                "“Ban the balloons,” | “Ban the balloons,”",
                "said “ban the balloons | said “ban the balloons",
                "the “balloon day” | the “balloon day”"
            })
    void takesOffAQuotationMarkThatHasNoFellow(String evidence, String words) {
        assertThat(new TextEdges(evidence)
                        .trimmed(new Span(0, evidence.length()))
                        .map(span -> span.of(evidence)))
                .contains(words);
    }

    @Test
    void baresAMentionOfItsMarks() {
        String text = "“Putin’s";
        assertThat(new TextEdges(text).bare(new Span(0, 7)).map(span -> span.of(text)))
                .contains("Putin");
    }

    private static String clause(String text, String part) {
        return new TextEdges(text)
                .clauses(Texts.spanOf(text, part), new Span(0, text.length()))
                .of(text);
    }
}
