package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "in German,'Die Regierung hat am Montag beschlossen, die Brücke über den Fluss nicht zu bauen, weil das Geld fehlt.'",
        "in French,'Le gouvernement a décidé lundi de ne pas construire le pont sur la rivière, car les habitants y sont opposés.'",
        "in Spanish,'El gobierno decidió el lunes no construir el puente sobre el río porque los vecinos se oponen a la obra.'",
        "in Dutch,'De regering heeft maandag besloten de brug over de rivier niet te bouwen omdat de inwoners ertegen zijn.'",
        "in another script than English,'Правительство решило не строить мост через реку, потому что жители города против.'"
    })
    void tellsOtherLanguages(String expected, String text) {
        assertThat(Languages.tryTellOther(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna backs P1.",
                "The council of the town met on Tuesday to talk about the bridge, and the mayor said that it would be built.",
                "U.S. harbour board meets U.S. ferry league, U.S. mayor and U.S. council over U.S. bridge in Oberau",
                "Merkel, Macron, Sánchez, Tusk and Orbán met von der Leyen, Michel, Borrell and Lagarde in Aachen"
            })
    void letsEnglishPass(String text) {
        assertThat(Languages.tryTellOther(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "in German,Der Rat baut die neue Brücke",
        "in French,Le conseil garde les bateaux",
        "in Spanish,El consejo cierra la mina de carbón"
    })
    void tellsTheLanguageOfASentence(String expected, String sentence) {
        assertThat(Languages.tryTellOtherOfSentence(sentence)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland joins NATO",
                "The La Paz bridge is built",
                "Tariffs on El Salvador",
                "Die-hard whalers stop",
                "Los Angeles extends La Brea tramway",
                "Santa Rosa de los Andes joins Las Lomas del Norte"
            })
    void letsAnEnglishSentencePass(String sentence) {
        assertThat(Languages.tryTellOtherOfSentence(sentence)).isEmpty();
    }

    @Test
    void doesNotTakeAQuotationForTheLanguageOfTheText() {
        assertThat(Languages.tryTellOther(
                        "The minister said “L'état c'est moi et le roi est mort” to the crowd that had"
                                + " come to the square to hear him, and they laughed about it."))
                .isEmpty();
    }
}
