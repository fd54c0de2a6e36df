package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Broadcasters by the first word of their names. */
final class BroadcasterNamesTest {

    @Test
    void aStationIsItself() {
        assertThat(Marked.holdersOf("{ The/DT Radio/NNP [PERSON Tarna/NNP ] station/NN } agreed/VBD ./."))
                .containsExactly("Radio Tarna");
    }

    @Test
    void aTitleBehindRadioIsNone() {
        assertThat(Marked.entitiesOf("Radio/NNP Mayor/NNP [PERSON Lind/NNP ] spoke/VBD ./."))
                .containsExactly("Lind");
    }
}
