package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Couples, and relatives who are told by whose they are. */
final class KinshipsTest {

    @Test
    void twoOfOneLastNameAreACouple() {
        assertThat(Marked.entitiesOf("[PERSON Karl/NNP ] and/CC [PERSON Ida/NNP Moe/NNP ] want/VBP it/PRP ./."))
                .containsExactly("Karl Moe", "Ida Moe");
    }

    @Test
    void aLastNameInFrontOfAFullNameStaysOne() {
        assertThat(Marked.entitiesOf("[PERSON Lind/NNP ] and/CC [PERSON Ida/NNP Moe/NNP ] want/VBP it/PRP ./."))
                .containsExactly("Lind", "Ida Moe");
    }

    @Test
    void aFirstNameOfSomebodyElseIsTheirs() {
        assertThat(
                        Marked.entitiesOf(
                                "[PERSON Karl/NNP Roe/NNP ] spoke/VBD ./. [PERSON Karl/NNP ] and/CC [PERSON Ida/NNP Moe/NNP ] want/VBP it/PRP ./."))
                .containsExactly("Karl Roe", "Ida Moe");
    }

    @Test
    void herHusbandIsTheOtherOfACouple() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP ] and/CC [PERSON Ida/NNP Moe/NNP ] want/VBP it/PRP ./. [PERSON Ida/NNP Moe/NNP ] said/VBD so/RB ./. { Her/PRP$ husband/NN } agreed/VBD ./."))
                .containsExactly("Karl Moe");
    }

    @Test
    void hisWifeIsWhoeverIsIntroducedSo() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP Moe/NNP ] and/CC his/PRP$ wife/NN ,/, [PERSON Ida/NNP ] ,/, disagree/VBP ./. Then/RB [PERSON Karl/NNP Moe/NNP ] spoke/VBD ./. { His/PRP$ wife/NN } left/VBD ./."))
                .containsExactly("Ida Moe");
    }

    @Test
    void heAndSheOfACoupleAreTwo() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP Moe/NNP ] and/CC his/PRP$ wife/NN ,/, [PERSON Nanna/NNP ] ,/, disagree/VBP ./. { He/PRP } supports/VBZ it/PRP ,/, while/IN { she/PRP } opposes/VBZ it/PRP ./."))
                .containsExactly("Karl Moe", "Nanna Moe");
    }

    @Test
    void aHusbandOfWhomNothingIsToldIsNamedAfterHer() {
        assertThat(Marked.holdersOf("[PERSON Ida/NNP Moe/NNP ] spoke/VBD ./. { Her/PRP$ husband/NN } agreed/VBD ./."))
                .containsExactly("Ida Moe's husband");
    }

    @Test
    void twoOfOneLastNameWhoAreNamedInFullAreNoCouple() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP Moe/NNP ] and/CC [PERSON Ida/NNP Moe/NNP ] want/VBP it/PRP ./. Later/RB [PERSON Ida/NNP Moe/NNP ] spoke/VBD ./. { Her/PRP$ husband/NN } agreed/VBD ./."))
                .containsExactly("Ida Moe's husband");
    }

    @Test
    void theirDaughterIsTheOnlyOneWhoIsIntroducedSo() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Karl/NNP ] and/CC [PERSON Ida/NNP Moe/NNP ] came/VBD with/IN their/PRP$ daughter/NN ,/, [PERSON Vera/NNP ] ./. { Their/PRP$ daughter/NN } left/VBD ./."))
                .containsExactly("Vera Moe");
    }

    @Test
    void aTitleDecidesBetweenTwoOfALastName() {
        assertThat(
                        Marked.holdersOf(
                                "[PERSON Sabine/NNP Moe/NNP ] met/VBD [PERSON Zeno/NNP Moe/NNP ] ./. { [PERSON Ms/NNP Moe/NNP ] } spoke/VBD ./. { [PERSON Mr/NNP Moe/NNP ] } left/VBD ./."))
                .containsExactly("Sabine Moe", "Zeno Moe");
    }

    @Test
    void theirUnionIsTheOneThatWasNamedBefore() {
        assertThat(Marked.holdersOf(
                        "The/DT [ORGANISATION Rowers/NNPS ~'/POS Union/NNP ] struck/VBD ./. Its/PRP$ members/NNS left/VBD "
                                + "./. { Their/PRP$ union/NN } agreed/VBD ./."))
                .containsExactly("Rowers' Union");
    }

    @Test
    void theirUnionIsNoCompanyThatWasNamedBefore() {
        assertThat(Marked.holdersOf("[ORGANISATION Halver/NNP Kraft/NNP ] paid/VBD the/DT rowers/NNS ./. { Their/PRP$"
                        + " union/NN } agreed/VBD ./."))
                .doesNotContain("Halver Kraft");
    }
}
