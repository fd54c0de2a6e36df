package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies that are called by their members; the marked text has a space before each possessive. */
final class PossessiveNamesTest {

    @Test
    void theMembersBelongToTheNameOfTheirUnion() {
        assertThat(Marked.holdersOf("{ The/DT Fishermen/NNPS 's/POS [ORGANISATION Union/NNP ] } agreed/VBD ./."))
                .containsExactly("Fishermen 's Union");
    }

    @Test
    void twoUnionsOfOneDocumentAreTwo() {
        assertThat(Marked.holdersOf("{ The/DT Fishermen/NNPS 's/POS [ORGANISATION Union/NNP ] } agreed/VBD ./. "
                        + "{ The/DT [ORGANISATION Miners/NNPS '/POS Union/NNP ] } refused/VBD ./."))
                .containsExactly("Fishermen 's Union", "Miners ' Union");
    }

    @Test
    void aNameOfItsOwnBeforeThePossessiveIsNoPartOfTheBody() {
        assertThat(Marked.entitiesOf("[PLACE Orrin/NNP ] 's/POS [ORGANISATION Association/NNP ] agreed/VBD ./."))
                .contains("Association");
    }

    @Test
    void aBodyThatIsNotCalledByItsMembersKeepsItsName() {
        assertThat(Marked.entitiesOf("Today/NN 's/POS [ORGANISATION Parliament/NNP ] agreed/VBD ./."))
                .contains("Parliament");
    }

    @Test
    void wordsWithoutACapitalAreNoPartOfTheName() {
        assertThat(Marked.entitiesOf("the/DT miners/NNS '/POS [ORGANISATION Union/NNP ] agreed/VBD ./."))
                .contains("Union");
    }
}
