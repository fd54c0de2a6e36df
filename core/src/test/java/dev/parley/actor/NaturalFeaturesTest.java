package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import org.junit.jupiter.api.Test;

/** Rivers and lakes that pass for persons. */
final class NaturalFeaturesTest {

    @Test
    void whatIsCalledARiverIsAPlace() {
        assertThat(Marked.of("a", "The/DT river/NN [PERSON Tarna/NNP ] rose/VBD ./. [PERSON Tarna/NNP ] fell/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Tarna", EntityKind.PLACE));
    }

    @Test
    void whatOneIsOnIsAPlace() {
        assertThat(Marked.of("a", "Boats/NNS sail/VBP on/IN the/DT [PERSON Tarna/NNP ] ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Tarna", EntityKind.PLACE));
    }

    @Test
    void aLakeIsAPlace() {
        assertThat(Marked.of("a", "[PERSON Lake/NNP Tarna/NNP ] rose/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Lake Tarna", EntityKind.PLACE));
    }

    @Test
    void aPlanThatIsOnSomebodyIsNone() {
        assertThat(Marked.of("a", "They/PRP agreed/VBD on/IN the/DT [PERSON Lind/NNP ] plan/NN ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Lind", EntityKind.PERSON), tuple("Lind plan", EntityKind.DOCUMENT));
    }

    @Test
    void aLastNameOfTheDocumentIsNone() {
        assertThat(Marked.of("a", "[PERSON Mara/NNP Tarna/NNP ] walked/VBD along/IN the/DT [PERSON Tarna/NNP ] ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Mara Tarna", EntityKind.PERSON));
    }

    @Test
    void aRiverSaysNothing() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. Boats/NNS sail/VBP on/IN the/DT [PERSON Tarna/NNP ] ./. { She/PRP } agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }
}
