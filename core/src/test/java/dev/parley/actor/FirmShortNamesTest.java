package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms by the first word of their names. */
final class FirmShortNamesTest {

    private static final String REJECTED = " rejected/VBD the/DT curfew/NN ./. ";
    private static final String WANTS = " wants/VBZ more/JJR ./.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ostra/NNP Lines/NNPS",
                "Ostra/NNP Energy/NNP",
                "Ostra/NNP Air/NNP",
                "Ostra/NNP Airlines/NNPS",
                "Ostra/NNP Group/NNP",
                "Ostra/NNP Air/NNP Group/NNP",
                "Air/NNP Ostra/NNP"
            })
    void theShortFormOfAFirmIsTheFirm(String firm) {
        assertThat(entities("[ORGANISATION " + firm + " ]" + REJECTED + "{ [PERSON Ostra/NNP ] }" + WANTS))
                .extracting(entity -> entity.toList().get(1))
                .containsExactly(EntityKind.ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "PLACE", "GROUP", "ORGANISATION"})
    void theShortFormIsTheFirmWhateverTheRecogniserTakesItFor(String kind) {
        assertThat(entities(
                        "[ORGANISATION Ostra/NNP Lines/NNPS ]" + REJECTED + "{ [" + kind + " Ostra/NNP ] }" + WANTS))
                .containsExactly(tuple("Ostra Lines", EntityKind.ORGANISATION));
    }

    @Test
    void theShortFormMayComeFirst() {
        assertThat(entities("{ [PERSON Velmora/NNP ] }" + WANTS + " [ORGANISATION Velmora/NNP Air/NNP ]"
                        + REJECTED.stripTrailing()))
                .containsExactly(tuple("Velmora Air", EntityKind.ORGANISATION));
    }

    @Test
    void anOverlookedShortFormIsTheFirmToo() {
        assertThat(entities("[ORGANISATION Tamarind/NNP Air/NNP ]" + REJECTED + "{ Tamarind/NNP }" + WANTS))
                .containsExactly(tuple("Tamarind Air", EntityKind.ORGANISATION));
    }

    @Test
    void aFirmThatPassesForAPersonIsOne() {
        assertThat(entities("[PERSON Ostra/NNP Ferries/NNPS ]" + REJECTED + "{ [PERSON Ostra/NNP ] }" + WANTS))
                .containsExactly(tuple("Ostra Ferries", EntityKind.ORGANISATION));
    }

    @Test
    void trustIsPutInAFirm() {
        assertThat(Marked.entitiesOf("[ORGANISATION Ostra/NNP Energy/NNP ]" + REJECTED
                        + "Lund/NNP lost/VBD trust/NN in/IN [PERSON Ostra/NNP ] ./."))
                .containsExactly("Ostra Energy");
    }

    @Test
    void aTownIsNotTheFirmThatIsCalledAfterIt() {
        assertThat(entities("[ORGANISATION Varby/NNP Energy/NNP ]" + REJECTED
                        + "Prices/NNS rose/VBD in/IN [PLACE Varby/NNP ] ./."))
                .containsExactly(tuple("Varby Energy", EntityKind.ORGANISATION), tuple("Varby", EntityKind.PLACE));
    }

    @Test
    void aTownIsNotItsAirport() {
        assertThat(entities("[ORGANISATION Varby/NNP Airport/NNP ]" + REJECTED + "[PLACE Varby/NNP ] agreed/VBD ./."))
                .contains(tuple("Varby", EntityKind.PLACE));
    }

    @Test
    void aPersonIsNotTheFirmThatBearsHerName() {
        assertThat(entities("[ORGANISATION Brenko/NNP Energy/NNP ]" + REJECTED
                        + "[PERSON Mara/NNP Brenko/NNP ] agreed/VBD ./. { [PERSON Brenko/NNP ] }" + WANTS))
                .contains(tuple("Mara Brenko", EntityKind.PERSON));
    }

    @Test
    void aTitleMakesAPersonOfTheWord() {
        assertThat(entities(
                        "[ORGANISATION Brenko/NNP Energy/NNP ]" + REJECTED + "Mr./NNP [PERSON Brenko/NNP ]" + WANTS))
                .contains(tuple("Brenko", EntityKind.PERSON));
    }

    @Test
    void aWordInFrontOfTwoFirmsIsNeither() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Halver/NNP Energy/NNP ] and/CC [ORGANISATION Halver/NNP Foods/NNPS ] "
                                + "agreed/VBD ./. { [PERSON Halver/NNP ] }" + WANTS))
                .containsExactly("Halver");
    }

    @Test
    void aFirstNameIsNoFirm() {
        assertThat(entities("[ORGANISATION Emma/NNP Foods/NNPS ]" + REJECTED + "{ [PERSON Emma/NNP ] }" + WANTS))
                .contains(tuple("Emma", EntityKind.PERSON));
    }

    @Test
    void aNationIsNoFirm() {
        assertThat(entities("[ORGANISATION Norwegian/NNP Airlines/NNPS ]" + REJECTED
                        + "[GROUP Norwegian/NNP ] laughed/VBD ./."))
                .extracting(entity -> entity.toList().get(0))
                .contains("Norwegian Airlines")
                .hasSize(2);
    }

    private static List<Tuple> entities(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .map(entity -> tuple(entity.name(), entity.kind()))
                .toList();
    }
}
