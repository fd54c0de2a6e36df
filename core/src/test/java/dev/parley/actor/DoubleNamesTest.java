package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Persons with two last names. */
final class DoubleNamesTest {

    @Test
    void aNameThatIsCutAtItsHyphenIsWholeAgain() {
        assertThat(Marked.entitiesOf("[PERSON Ada/NNP Moe-Lund/NNP ] agreed/VBD ./. [PERSON Moe/NNP ] ~-/HYPH "
                        + "[PERSON ~Lund/NNP ] left/VBD ./."))
                .containsExactly("Ada Moe-Lund");
    }

    @Test
    void twoThatAHyphenJoinsStayTwoWhereNobodyBearsBoth() {
        assertThat(Marked.entitiesOf("[PERSON Ada/NNP Moe/NNP ] agreed/VBD ./. [PERSON Moe/NNP ] ~-/HYPH "
                        + "[PERSON ~Lund/NNP ] left/VBD ./."))
                .containsExactly("Ada Moe", "Lund");
    }

    @Test
    void aNameThatIsCutAtItsLinkIsOnePerson() {
        assertThat(Marked.entitiesOf("[PERSON Luis/NNP Ortega/NNP ] y/NNP [PERSON Vidal/NNP ] agreed/VBD ./."))
                .containsExactly("Luis Ortega y Vidal");
    }

    @Test
    void twoPersonsWithAnotherWordBetweenStayTwo() {
        assertThat(Marked.entitiesOf("[PERSON Luis/NNP Ortega/NNP ] and/CC [PERSON Vidal/NNP ] agreed/VBD ./."))
                .containsExactly("Luis Ortega", "Vidal");
    }

    @Test
    void theFirstOfTwoLastNamesAloneIsTheirs() {
        assertThat(
                        Marked.entitiesOf(
                                "[PERSON Luis/NNP Ortega/NNP y/NNP Vidal/NNP ] agreed/VBD ./. [PERSON Ortega/NNP ] left/VBD ./."))
                .containsExactly("Luis Ortega y Vidal");
    }

    @Test
    void theFirstOfTwoLastNamesIsTheirsWhoGoByBoth() {
        assertThat(Marked.entitiesOf(
                        "[PERSON Marta/NNP Quiroga/NNP Salas/NNP ] agreed/VBD ./. [PERSON Quiroga/NNP Salas/NNP ] left/VBD ./. "
                                + "[PERSON Quiroga/NNP ] stayed/VBD ./."))
                .containsExactly("Marta Quiroga Salas");
    }

    @Test
    void aMiddleNameAloneIsAnothers() {
        assertThat(
                        Marked.entitiesOf(
                                "[PERSON Marta/NNP Quiroga/NNP Salas/NNP ] agreed/VBD ./. [PERSON Quiroga/NNP ] stayed/VBD ./."))
                .containsExactly("Marta Quiroga Salas", "Quiroga");
    }
}
