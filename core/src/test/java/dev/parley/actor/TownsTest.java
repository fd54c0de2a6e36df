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

    @Test
    void aTownThatPassesForABodyIsAPlace() {
        assertThat(kinds(
                        "[ORGANISATION Port/NNP Halver/NNP ] votes/VBZ ./. The/DT mayor/NN of/IN [ORGANISATION Port/NNP "
                                + "Halver/NNP ] agreed/VBD ./."))
                .containsExactly(EntityKind.PLACE);
    }

    @Test
    void whatTheTextElsewhereHasAsAPlaceIsOne() {
        assertThat(
                        kinds(
                                "[PERSON Halver/NNP ] and/CC Lund/NNP merge/VBP ./. They/PRP live/VBP in/IN [PLACE Halver/NNP ] ./."))
                .containsExactly(EntityKind.PLACE);
    }

    @Test
    void aTownBeforeItsCouncilIsAPlace() {
        assertThat(kinds("The/DT [PERSON Halver/NNP ] town/NN hall/NN burned/VBD ./."))
                .containsExactly(EntityKind.PLACE);
    }

    @Test
    void aBodyThatSomebodyChairsOrWorksInStaysOne() {
        assertThat(kinds("The/DT chairman/NN of/IN [ORGANISATION Halver/NNP Gold/NNP ] left/VBD ./. Jobs/NNS in/IN "
                        + "[ORGANISATION Halver/NNP Gold/NNP ] are/VBP safe/JJ ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void aNameThatSaysABodyStaysOneBesideItsMayor() {
        assertThat(kinds("The/DT mayor/NN of/IN [ORGANISATION Halver/NNP Council/NNP ] agreed/VBD ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void aTownInCapitalsIsTheSameTown() {
        assertThat(Marked.entitiesOf(
                        "[PLACE HALM/NNP ] —/: They/PRP met/VBD ./. They/PRP live/VBP in/IN [PLACE Halm/NNP ] ./."))
                .containsExactly("Halm");
    }

    @Test
    void aShortTownOfADatelineIsNoBody() {
        assertThat(kinds("[ORGANISATION HALM/NNP ] —/: The/DT port/NN is/VBZ shut/JJ ./."))
                .containsExactly(EntityKind.PLACE);
    }

    @Test
    void aBodyInCapitalsThatSomebodyAddressesStaysOne() {
        assertThat(kinds("[ORGANISATION HALM/NNP ] ,/, please/VB stay/VB ./."))
                .containsExactly(EntityKind.ORGANISATION);
    }
}
