package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parties by a word of their names in the plural. */
final class PartyWordsTest {

    private static final String PARTY =
            "The/DT [ORGANISATION Green/NNP Alliance/NNP ] rejected/VBD the/DT curfew/NN ./. ";

    @ParameterizedTest
    @ValueSource(
            strings = {"[GROUP Greens/NNPS ]", "[PERSON Greens/NNPS ]", "[ORGANISATION Greens/NNPS ]", "Greens/NNPS"})
    void theGreensAreTheGreenAlliance(String greens) {
        assertThat(Marked.holdersOf(PARTY + "{ The/DT " + greens + " } want/VBP more/JJR ./."))
                .containsExactly("Green Alliance");
    }

    @Test
    void theGreensAreTheGreenParty() {
        assertThat(Marked.entitiesOf("The/DT [ORGANISATION Green/NNP Party/NNP ] rejected/VBD the/DT curfew/NN ./. "
                        + "{ The/DT [GROUP Greens/NNPS ] } want/VBP more/JJR ./."))
                .containsExactly("Green Party");
    }

    @Test
    void theConservativesAreTheConservativeParty() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Conservative/NNP Party/NNP ] rejected/VBD the/DT curfew/NN ./. "
                                + "{ The/DT [GROUP Conservatives/NNPS ] } want/VBP more/JJR ./."))
                .containsExactly("Conservative Party");
    }

    @Test
    void someGreensAreNotTheParty() {
        assertThat(Marked.holdersOf(PARTY + "{ Some/DT [GROUP Greens/NNPS ] } want/VBP more/JJR ./."))
                .doesNotContain("Green Alliance");
    }

    @Test
    void ofTwoGreenPartiesTheGreensAreNeither() {
        assertThat(Marked.holdersOf(PARTY + "The/DT [ORGANISATION Green/NNP Party/NNP ] agreed/VBD ./. "
                        + "{ The/DT [GROUP Greens/NNPS ] } want/VBP more/JJR ./."))
                .doesNotContain("Green Alliance", "Green Party");
    }

    @Test
    void theGreensAreNoFirm() {
        assertThat(Marked.holdersOf("[ORGANISATION Green/NNP Energy/NNP ] agreed/VBD ./. "
                        + "{ The/DT [GROUP Greens/NNPS ] } want/VBP more/JJR ./."))
                .doesNotContain("Green Energy");
    }
}
