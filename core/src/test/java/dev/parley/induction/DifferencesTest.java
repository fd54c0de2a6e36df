package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferencesTest {

    @ParameterizedTest
    @CsvSource({
        "Tariffs on steel from Norland are imposed, Tariffs on steel from Ruritania are imposed",
        "A moratorium of 20 years is imposed, A moratorium of 5 years is imposed",
        "Troops are withdrawn without talks, Troops are withdrawn after talks",
        "Norland joins the customs union, Ruritania joins the customs union"
    })
    void keepsApartWhatDiffersInNamesNumbersOrNegation(String one, String other) {
        assertThat(Differences.none(one, other)).isFalse();
    }

    @Test
    void seesNoneWhereOnlyCommonWordsDiffer() {
        assertThat(Differences.none("The steel tariffs are imposed", "Steel duties are imposed"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Tariffs on steel from Norland are imposed, Tariffs on steel from Ruritania are imposed",
        "A moratorium is imposed, A moratorium of 5 years is imposed",
        "Norland leaves the customs union, Ruritania leaves the customs union"
    })
    void takesUnlikeNamesAndAnyNumberForContrary(String one, String other) {
        assertThat(Differences.contrary(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Norland’s pact with the United States is adopted, The Norland–US pact is adopted",
        "U.S. tariffs on steel are imposed, United States tariffs on steel are imposed"
    })
    void takesAUnionOfStatesForItsLetters(String one, String other) {
        assertThat(Differences.contrary(one, other)).isFalse();
    }

    @Test
    void keepsOtherPartnersApart() {
        assertThat(Differences.contrary(
                        "Norland’s pact with the United States is adopted", "The Norland–EU pact is adopted"))
                .isTrue();
    }

    @Test
    void takesANameThatOneOfTwoWordingsLeavesOutForTheSame() {
        assertThat(Differences.contrary("The bathroom bill is passed", "The bathroom bill of Norland is passed"))
                .isFalse();
    }
}
