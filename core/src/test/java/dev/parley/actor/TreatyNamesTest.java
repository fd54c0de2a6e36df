package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of treaties as texts have them. */
final class TreatyNamesTest {

    @Test
    void aDayIsNoPartOfATreatysName() {
        assertThat(Marked.entitiesOf(
                        "[STATE Chile/NNP ] left/VBD the/DT [TREATY Tarna/NNP Agreement/NNP on/IN Wednesday/NNP ] ./."))
                .containsExactly("Chile", "Tarna Agreement");
    }

    @Test
    void aDayInsideIsAPartOfIt() {
        assertThat(Marked.entitiesOf(
                        "[STATE Chile/NNP ] left/VBD the/DT [TREATY Good/NNP Friday/NNP Agreement/NNP ] ./."))
                .containsExactly("Chile", "Good Friday Agreement");
    }

    @Test
    void aTreatyIsWhatItIsKnownAs() {
        assertThat(
                        Marked.entitiesOf(
                                "The/DT [TREATY Agreement/NNP on/IN Tarna/NNP Water/NNP ] ,/, known/VBN as/IN the/DT [TREATY Tarna/NNP Agreement/NNP ] ,/, ends/VBZ ./."))
                .containsExactly("Tarna Agreement");
    }

    @Test
    void twoTreatiesThatStandTogetherAreTwo() {
        assertThat(
                        Marked.entitiesOf(
                                "The/DT [TREATY Agreement/NNP on/IN Tarna/NNP Water/NNP ] ,/, like/IN the/DT [TREATY Tarna/NNP Agreement/NNP ] ,/, ends/VBZ ./."))
                .containsExactly("Agreement on Tarna Water", "Tarna Agreement");
    }

    @Test
    void whatCallsATreatySoIsNoPartOfItsName() {
        assertThat(Marked.entitiesOf(
                        "[STATE Chile/NNP ] left/VBD the/DT [TREATY so-called/JJ Tarna/NNP Agreement/NNP ] ./."))
                .containsExactly("Chile", "Tarna Agreement");
    }
}
