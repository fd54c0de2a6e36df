package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RelativesTest {

    @Test
    void lastNameBeforeAWifeIsIntroducedIsNotHers() {
        assertThat(Marked.holdersOf(
                        "President/NNP { [PERSON Kline/NNP ] } spoke/VBD ./. His/PRP$ wife/NN ,/, [PERSON Mary/NNP "
                                + "Kline/NNP ] ,/, agreed/VBD ./. { [PERSON Kline/NNP ] } left/VBD ./."))
                .containsExactly("Kline", "Kline");
    }

    @Test
    void titleTellsWhichOfACoupleIsMeant() {
        assertThat(Marked.holdersOf("[PERSON Ruth/NNP Ashdown/NNP ] and/CC her/PRP$ husband/NN ,/, [PERSON Tom/NNP "
                        + "Ashdown/NNP ] ,/, met/VBD ./. On/IN Monday/NNP { [PERSON Mrs/NNP Ashdown/NNP ] } spoke/VBD ./. "
                        + "{ [PERSON Mr/NNP Ashdown/NNP ] } left/VBD ./."))
                .containsExactly("Ruth Ashdown", "Tom Ashdown");
    }

    @Test
    void relativeOfAnotherNameIsMeantByIt() {
        assertThat(Marked.holdersOf(
                        "[PERSON Ruth/NNP Lind/NNP ] and/CC her/PRP$ son/NN ,/, [PERSON Jan/NNP Zych/NNP ] ,/, "
                                + "met/VBD ./. { [PERSON Zych/NNP ] } left/VBD ./."))
                .containsExactly("Jan Zych");
    }
}
