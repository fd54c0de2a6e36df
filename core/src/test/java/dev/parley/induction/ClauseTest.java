package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty with",
                "Ferries stop",
                "The the treaty is signed",
                "A -led coalition is joined",
                "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            })
    void rejectsWhatCannotBeAClause(String words) {
        assertThat(Clause.of(words)).isEmpty();
    }

    @Test
    void isWholeInTwoWordsWhereSomebodyIsNamed() {
        assertThat(Clause.ofNamed("Norland withdraws").map(Clause::wording)).contains("Norland withdraws");
        assertThat(Clause.ofNamed("Norland")).isEmpty();
    }

    @Test
    void doesNotBeginWithAWordThatPointsBack() {
        assertThat(Clause.of("whose ferries are sold")).isEmpty();
    }

    @Test
    void startsWithACapital() {
        assertThat(Clause.of("ferries stop at Holm").map(Clause::wording)).contains("Ferries stop at Holm");
    }

    @Test
    void namesWhoActsOnce() {
        assertThat(Clause.of("Norland withdraws Norland’s ships").map(Clause::wording))
                .contains("Norland withdraws its ships");
    }

    @Test
    void namesTheOwnerWhereAnotherOneActs() {
        assertThat(Clause.of("Ruritania seizes Norland’s ships").map(Clause::wording))
                .contains("Ruritania seizes Norland’s ships");
    }

    @Test
    void takesEveryMentionOfWhoActsForAPronoun() {
        assertThat(Clause.of("Norland withdraws Norland’s ships from Norland’s waters")
                        .map(Clause::wording))
                .contains("Norland withdraws its ships from its waters");
    }

    @Test
    void givesThePronounTheNumberOfWhoActs() {
        assertThat(Clause.of("Lenders cut lenders’ rates").map(Clause::wording)).contains("Lenders cut their rates");
        assertThat(Clause.of("The United States keeps the United States’ bases").map(Clause::wording))
                .contains("The United States keeps its bases");
    }
}
