package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Towns that the recogniser takes for persons. */
final class TownsTest {

    @Test
    void aSingleNameThatPrepositionsPutOnTheMapIsAPlace() {
        assertThat(
                        kinds(
                                "They/PRP met/VBD in/IN [PERSON Halver/NNP ] ./. The/DT mayor/NN of/IN [PERSON Halver/NNP ] agreed/VBD ./."))
                .containsExactly(EntityKind.PLACE);
    }

    @Test
    void aDatelineIsAPlace() {
        assertThat(kinds("[PERSON HALVER/NNP ] —/: The/DT port/NN is/VBZ shut/JJ ./."))
                .containsExactly(EntityKind.PLACE);
    }

    @Test
    void whoeverIsTrustedIsNoPlace() {
        assertThat(kinds("They/PRP lost/VBD faith/NN in/IN [PERSON Halver/NNP ] ./."))
                .containsExactly(EntityKind.PERSON);
    }

    @Test
    void aNameBehindATitleIsAPersonWhateverElseTheDocumentSays() {
        assertThat(kinds(
                        "They/PRP met/VBD in/IN [PERSON Halver/NNP ] ./. They/PRP stayed/VBD in/IN [PERSON Halver/NNP ] ./. "
                                + "Mr./NNP [PERSON Halver/NNP ] agreed/VBD ./."))
                .containsExactly(EntityKind.PERSON);
    }

    @Test
    void aPartOfAFullNameIsAPerson() {
        assertThat(
                        kinds(
                                "[PERSON Karl/NNP Halver/NNP ] agreed/VBD ./. They/PRP saw/VBD a/DT friend/NN in/IN [PERSON Halver/NNP ] ./."))
                .containsExactly(EntityKind.PERSON);
    }

    private static List<EntityKind> kinds(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(LocalEntity::kind)
                .toList();
    }
}
