package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sits in the seat of administrations. */
final class AdministrationsTest {

    @Test
    void theSeatStandsForTheOneAdministrationThatIsNamed() {
        assertThat(Marked.holdersOf("{ The/DT [ORGANISATION White/NNP House/NNP ] } agreed/VBD ./. "
                        + "The/DT [ORGANISATION Moe/NNP administration/NN ] is/VBZ new/JJ ./."))
                .containsExactly("Moe administration");
    }

    @Test
    void ofTwoAdministrationsTheSeatIsNeither() {
        assertThat(Marked.holdersOf("{ The/DT [ORGANISATION White/NNP House/NNP ] } agreed/VBD ./. "
                        + "The/DT [ORGANISATION Moe/NNP administration/NN ] followed/VBD the/DT "
                        + "[ORGANISATION Lind/NNP administration/NN ] ./."))
                .containsExactly("White House");
    }

    @Test
    void theAdministrationOfAStateIsNotOneThatIsNamed() {
        assertThat(Marked.holdersOf("{ The/DT [ORGANISATION White/NNP House/NNP ] } agreed/VBD ./. "
                        + "The/DT [ORGANISATION Chilean/NNP administration/NN ] is/VBZ new/JJ ./."))
                .containsExactly("White House");
    }
}
