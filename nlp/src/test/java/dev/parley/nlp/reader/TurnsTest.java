package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. ABARA. I agree. | Mr. ABARA: I agree.",
                "Ms. JACKSON LEE. I agree. | Ms. JACKSON LEE: I agree.",
                "Mr. SMITH of Texas. I agree. | Mr. SMITH of Texas: I agree.",
                "Senator McKAY. I agree. | Senator McKAY: I agree.",
                "Mr. VAN DER BERG. I agree. | Mr. VAN DER BERG: I agree.",
                "Mr. BERG Jr. I agree. | Mr. BERG Jr: I agree.",
                "The CHAIRMAN. Order. | The CHAIRMAN: Order.",
                "Senator McKAY [presiding]. Order. | Senator McKAY [presiding]: Order.",
                "Senator McKAY of Orland. I agree. | Senator McKAY of Orland: I agree.",
                "Mr. Abara (laughing). I agree. | Mr. Abara (laughing). I agree.",
                "The Vice Chairman. Order. | The Vice Chairman. Order.",
                "Mr. Abara. I agree. | Mr. Abara. I agree.",
                "Mr. Abara of NATO said so. I agree. | Mr. Abara of NATO said so. I agree.",
                "Abara: I agree. | Abara: I agree."
            })
    void showsColonsBehindTheNamesThatOpenTurns(String text, String shown) {
        assertThat(Turns.of(Texts.document(text)).withColons()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"STATEMENT OF DR. LENA HOLT, DIRECTOR | STATEMENT OF DR. LENA HOLT, DIRECTOR"})
    void leavesHeadingsAsTheyAre(String text, String shown) {
        assertThat(Turns.of(Texts.document(text)).withColons()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Van der Berg", "de Silva", "von Orrin", "Smith-Jones", "O\u2019Neil", "D'Arcy", "McRae", "Abara"
            })
    void takesANameInSmallLettersForASpeakersWhereSeveralTurnsOpenSo(String name) {
        String text = "Mr. " + name + ". We agree.\n\nMs. Strom. I do not.\n\nMr. " + name + ". We do.";

        assertThat(Turns.of(Texts.document(text)).withColons())
                .isEqualTo("Mr. " + name + ": We agree.\n\nMs. Strom: I do not.\n\nMr. " + name + ": We do.");
    }

    @Test
    void leavesAnswersToWhoeverIsInterviewed() {
        Turns turns = Turns.of(Texts.document("Q: Should the toll go?\n\nA: It should.\n\nAbara: It should."));

        assertThat(turns.isTurn(0)).isTrue();
        assertThat(turns.isTurn(24)).isFalse();
        assertThat(turns.isTurn(39)).isTrue();
    }
}
