package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attribution.Quotations;
import dev.parley.text.Document;
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

    private static boolean isOfAuthor(String text, String mention) {
        return voices(text).isOfAuthor(Texts.spanOf(text, mention));
    }

    private static boolean isOfEditor(String text, String passage) {
        return voices(text).isOfEditor(Texts.spanOf(text, passage));
    }

    private static Voices voices(String text) {
        Document document = Texts.document(text).document();
        return new Voices(document, Quotations.of(document));
    }
}
