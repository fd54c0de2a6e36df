package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import org.junit.jupiter.api.Test;

final class OfficesTest {

    @Test
    void foreignMinistrySpeaksForTheStateInOrBeforeItsName() {
        String markup = "{ The/DT [ORGANISATION Polish/JJ Foreign/NNP Ministry/NNP ] } agreed/VBD ./. { [STATE"
                + " Poland/NNP ] 's/POS [ORGANISATION Foreign/NNP Ministry/NNP ] } left/VBD ./. { The/DT [ORGANISATION"
                + " Ministry/NNP of/IN Foreign/NNP Affairs/NNPS of/IN Poland/NNP ] } spoke/VBD ./.";
        assertThat(Marked.holdersOf(markup))
                .containsExactly(
                        "Polish Foreign Ministry", "Polish Foreign Ministry", "Ministry of Foreign Affairs of Poland");
        assertThat(Marked.principalsOf(markup)).containsOnly("Poland");
    }

    @Test
    void otherMinistryBelongsToItsStateAndSpeaksForItself() {
        String markup = "{ [STATE Poland/NNP ] 's/POS [ORGANISATION Trade/NNP Ministry/NNP ] } left/VBD ./.";
        assertThat(Marked.principalsOf(markup)).containsExactly("Polish Trade Ministry");
        assertThat(Marked.of("a", markup).resolve().entities())
                .filteredOn(entity -> entity.kind() == EntityKind.ORGANISATION)
                .flatExtracting(LocalEntity::affiliations)
                .containsExactly("Poland");
    }

    @Test
    void ministryWithAnOwnerIsTheOwners() {
        assertThat(Marked.holdersOf(
                        "[STATE France/NNP ] 's/POS { [ORGANISATION Ministry/NNP of/IN Defence/NNP ] } agreed/VBD ./."))
                .containsExactly("French Ministry of Defence");
    }

    @Test
    void ministryOfAnUnknownOwnerIsNotTheKnownOne() {
        assertThat(Marked.holdersOf("[PLACE Ruritania/NNP ] 's/POS { [ORGANISATION Ministry/NNP of/IN Defence/NNP ] }"
                        + " agreed/VBD ./."))
                .containsExactly("Ruritania 's Ministry of Defence");
    }

    @Test
    void ministryOfItsOwnStateIsTheKnownOne() {
        assertThat(Marked.holdersOf("[STATE Britain/NNP ] 's/POS { [ORGANISATION Ministry/NNP of/IN Defence/NNP ] }"
                        + " agreed/VBD ./."))
                .containsExactly("Ministry of Defence");
    }

    @Test
    void aForeignMinistryIsThatOfTheOnlyStateAround() {
        assertThat(Marked.principalsOf(
                        "[STATE Poland/NNP ] is/VBZ calm/JJ ./. { The/DT foreign/JJ ministry/NN } agreed/VBD ./."))
                .containsExactly("Poland");
        assertThat(Marked.principalsOf(
                        "[STATE Poland/NNP ] is/VBZ calm/JJ ./. { The/DT [ORGANISATION Foreign/NNP Ministry/NNP ] } "
                                + "agreed/VBD ./."))
                .containsExactly("Poland");
    }

    @Test
    void aForeignMinistryBetweenTwoStatesIsNeithers() {
        assertThat(Marked.principalsOf(
                        "[STATE Poland/NNP ] met/VBD [STATE Chile/NNP ] ./. { The/DT foreign/JJ ministry/NN } "
                                + "agreed/VBD ./."))
                .containsExactly("foreign ministry");
    }

    @Test
    void anotherMinistryAloneIsNotTheStates() {
        assertThat(Marked.principalsOf(
                        "[STATE Poland/NNP ] is/VBZ calm/JJ ./. { The/DT health/NN ministry/NN } agreed/VBD ./."))
                .containsExactly("health ministry");
    }
}
