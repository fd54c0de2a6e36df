package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PartyNamesTest {

    @Test
    void aHalfInFrontMakesAnotherParty() {
        assertThat(Marked.holdersOf("The/DT Social/JJ { [GROUP Democrats/NNPS ] } agreed/VBD ./."))
                .containsExactly("Social Democrats");
    }

    @Test
    void someOfAPartyAreNoOtherParty() {
        assertThat(Marked.entitiesOf("Moderate/JJ [GROUP Democrats/NNPS ] agreed/VBD ./."))
                .containsExactly("Democrats");
    }
}
