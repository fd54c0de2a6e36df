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

    @Test
    void aPlaceMayBearItsOwnersName() {
        assertThat(Marked.entitiesOf("[PERSON Brandt/NNP ] 's/POS Quay/NNP is/VBZ shut/JJ ./."))
                .containsExactly("Brandt 's Quay");
    }

    @Test
    void aBodyCalledAfterSuchAPlaceKeepsItsWholeName() {
        assertThat(Marked.entitiesOf("The/DT [PERSON Brandt/NNP ] 's/POS [ORGANISATION Quay/NNP Traders/NNPS '/POS "
                        + "Association/NNP ] met/VBD ./."))
                .containsExactly("Brandt 's Quay Traders ' Association");
    }

    @Test
    void thePlaceOfAStateOrOfSomebodyWithATitleHasANameOfItsOwn() {
        assertThat(Marked.entitiesOf("Mayor/NNP [PERSON Brandt/NNP ] 's/POS Bridge/NNP is/VBZ late/JJ ./."))
                .containsExactly("Brandt");
        assertThat(Marked.entitiesOf("[PLACE Halver/NNP ] 's/POS Bay/NNP Area/NNP is/VBZ wide/JJ ./."))
                .containsExactly("Halver");
    }

    @Test
    void membersAndWhatIsTheirsAreOneBody() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Tarn/NNP Ferrymen/NNP ] 's/POS Association/NNP agreed/VBD ./."))
                .containsExactly("Tarn Ferrymen 's Association");
    }

    @Test
    void somebodysBodyIsNoPartOfTheirName() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Tarn/NNP Council/NNP ] 's/POS Association/NNP agreed/VBD ./."))
                .contains("Tarn Council");
    }
}
