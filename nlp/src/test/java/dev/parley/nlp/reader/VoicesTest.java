package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Quotations;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VoicesTest {

    @Test
    void takesTheFirstPersonForTheAuthor() {
        assertThat(isOfAuthor("The pier is old and we must save it.", "we")).isTrue();
    }

    @Test
    void leavesTheFirstPersonOfAQuotationToItsSpeaker() {
        assertThat(isOfAuthor("“The pier is old and we must save it,” Moe said.", "we"))
                .isFalse();
    }

    @Test
    void leavesTheFirstPersonOfATurnToItsSpeaker() {
        assertThat(isOfAuthor("Order.\nMS. ABARA (Canal Trust): Thank you, but we will not pay.", "we"))
                .isFalse();
    }

    @Test
    void takesNoStateForAPronoun() {
        assertThat(isOfAuthor("The pact binds the US to pay.", "US")).isFalse();
    }

    @Test
    void knowsNotesOfTheEditor() {
        assertThat(isOfEditor("*Editor’s Note: The pier should go.", "The pier should go"))
                .isTrue();
        assertThat(isOfEditor("EDITOR'S NOTE — The pier should go.", "The pier should go"))
                .isTrue();
    }

    @Test
    void takesNoOtherParagraphForANote() {
        assertThat(isOfEditor("Editor's note: Written in May.\nThe pier should go.", "The pier should go"))
                .isFalse();
        assertThat(isOfEditor("The editor noted that the pier should go.", "the pier should go"))
                .isFalse();
    }

    @Test
    void takesAQuestionForNobodysAnswer() {
        assertThat(isOfEditor("Q: Must the pier go?\nA: Yes.", "Must the pier go"))
                .isTrue();
        assertThat(isOfEditor("Question 3. Must the pier go?\nA: Yes.", "Must the pier go"))
                .isTrue();
        assertThat(isOfEditor("Q: Must the pier go?\nA: Yes, it must.", "Yes, it must"))
                .isFalse();
    }

    @Test
    void takesABylineForNoArgument() {
        assertThat(isOfEditor("By Dr. Laura Smith\nThe pier must go.", "Dr. Laura Smith"))
                .isTrue();
        assertThat(isOfEditor(
                        "By Monday the pier must go, the board has said again and again since last winter.", "must go"))
                .isFalse();
    }

    @Test
    void nameWithAColonOpensWhatThePersonSays() {
        assertThat(speakerOf("Order.\nMs. Abara: The fee must go.", "The fee must go", "Abara"))
                .contains("Abara");
    }

    @Test
    void wordWithAColonThatNamesNobodySpeaksNot() {
        assertThat(speakerOf("Order.\nCorrection: The fee must go.", "The fee must go"))
                .isEmpty();
    }

    @Test
    void nameInFrontOfTheWordWithTheColonSpeaksNot() {
        assertThat(speakerOf("Order.\nAbara note: The fee must go.", "The fee must go", "Abara"))
                .isEmpty();
    }

    @Test
    void nameInTheRecordOfAHearingOpensWhatThePersonSays() {
        String text = "Order.\nMr. ABARA. Thank you. I am against the fee.\nThe CHAIRMAN. Next, please.";
        assertThat(speakerOf(text, "I am against the fee")).contains("Mr. ABARA");
        assertThat(speakerOf(text, "Next, please")).contains("The CHAIRMAN");
    }

    @Test
    void sentenceThatBeginsWithATitleOpensNoTurn() {
        assertThat(speakerOf("Order.\nMr. Abara left. The fee must go.", "The fee must go"))
                .isEmpty();
    }

    @Test
    void turnGoesOnInTheNextParagraphOfATalk() {
        String text = "Abara: No.\nThe fee must go.\nHolt: Yes.\nMoe: Why?\nThe fee is old.";
        assertThat(speakerOf(text, "The fee must go", "Abara", "Holt", "Moe")).contains("Abara");
        assertThat(speakerOf(text, "The fee is old", "Abara", "Holt", "Moe")).isEmpty();
    }

    @Test
    void oneNameWithAColonMakesNoTalk() {
        assertThat(speakerOf("Abara: No.\nThe fee must go.\nAbara: No.\nAbara: No.", "The fee must go", "Abara"))
                .isEmpty();
    }

    @Test
    void whoOpensATurnSaysWhatIsInIt() {
        String text = "Mr. ABARA. We will not pay.\nMs. HOLT. The fee must go.";
        Voices voices = voices(text);
        assertThat(voices.isSaidIn(Texts.spanOf(text, "We will not pay"), Texts.spanOf(text, "Mr. ABARA")))
                .isTrue();
        assertThat(voices.isSaidIn(Texts.spanOf(text, "We will not pay"), Texts.spanOf(text, "Ms. HOLT")))
                .isFalse();
        assertThat(voices.isSaidIn(Texts.spanOf(text, "The fee must go"), Texts.spanOf(text, "We")))
                .isFalse();
    }

    @Test
    void whoHasTheFloorIsCalledByTheNameThatOpensTheTurn() {
        String text = "Order.\nMr. ABARA. Thank you. We will not pay.";
        assertThat(voices(text).nameOf(Texts.spanOf(text, "We")).of(text)).isEqualTo("Mr. ABARA");
    }

    @Test
    void severalParagraphsThatOpenWithATitleAndANameAreARecord() {
        String text =
                "    Mr. Abara. I am against the fee.\nIt is old.\n    Ms. Holt. I am for it.\n    Mr. Abara. Why?\n";
        assertThat(speakerOf(text, "I am against the fee")).contains("Mr. Abara");
        assertThat(speakerOf(text, "It is old")).contains("Mr. Abara");
        assertThat(speakerOf(text, "I am for it")).contains("Ms. Holt");
    }

    @Test
    void linesThatRunOnWithATitleAndANameAreNoRecord() {
        String text =
                "They thanked\nMr. Abara. The fee must go. They asked\nMs. Holt. The fee is old. They saw\nMr. Abara. He left.\n";
        assertThat(speakerOf(text, "The fee must go")).isEmpty();
    }

    @Test
    void theHeadingOfAStatementEndsTheTurnInFrontOfIt() {
        String text =
                "Mr. ABARA. I am against the fee.\n     STATEMENT OF DR. LENA HOLT, DIRECTOR, CANAL TRUST\nThe fee must go.\nMs. MOE. Why?";
        assertThat(speakerOf(text, "The fee must go")).contains("LENA HOLT");
        assertThat(speakerOf(text, "I am against the fee")).contains("Mr. ABARA");
    }

    @Test
    void anyOtherHeadingEndsNoTurn() {
        String text =
                "Mr. ABARA. I am against the fee.\n     STATEMENT ON THE FEE\nThe fee must go.\nMs. MOE. Why?\nMr. ABARA. So.";
        assertThat(speakerOf(text, "The fee must go")).contains("Mr. ABARA");
    }

    @Test
    void whoeverHasTheFloorIsQuoted() {
        String text = "Mr. ABARA. We will not pay.\nMs. HOLT. The fee must go.";
        Voices voices = voices(text);
        assertThat(voices.isSpoken(Texts.spanOf(text, "We will not pay"), Texts.spanOf(text, "Mr. ABARA")))
                .isTrue();
        assertThat(voices.isSpoken(Texts.spanOf(text, "We will not pay"), Texts.spanOf(text, "Ms. HOLT")))
                .isFalse();
    }

    private static Optional<String> speakerOf(String text, String passage, String... names) {
        AnnotatedDocument document = Texts.document(text, names);
        return new Voices(document, Quotations.of(document.document()))
                .speakerOf(Texts.spanOf(text, passage))
                .map(span -> span.of(text));
    }

    private static boolean isOfAuthor(String text, String mention) {
        return voices(text).isOfAuthor(Texts.spanOf(text, mention));
    }

    private static boolean isOfEditor(String text, String passage) {
        return voices(text).isOfEditor(Texts.spanOf(text, passage));
    }

    private static Voices voices(String text) {
        AnnotatedDocument document = Texts.document(text);
        return new Voices(document, Quotations.of(document.document()));
    }
}
