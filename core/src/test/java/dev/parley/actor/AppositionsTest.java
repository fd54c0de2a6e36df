package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AppositionsTest {

    @Test
    void descriptionIsThePersonNamedBehindIt() {
        assertThat(Marked.holdersOf(
                        "{ the/DT investors/NNS ’/POS man/NN } ,/, [PERSON Julian/NNP Aske/NNP ] ,/, waited/VBD ./."))
                .containsExactly("Julian Aske");
    }

    @Test
    void descriptionIsTheBodyNamedBehindIt() {
        assertThat(Marked.holdersOf(
                        "{ Its/PRP$ rival/NN } ,/, the/DT [ORGANISATION Lamp/NNP Makers/NNPS ] ,/, sued/VBD ./."))
                .containsExactly("Lamp Makers");
    }

    @Test
    void descriptionBehindANameIsThePerson() {
        assertThat(Marked.holdersOf(
                        "[PERSON Julian/NNP Aske/NNP ] ,/, { president/NN of/IN the/DT [ORGANISATION Lamp/NNP "
                                + "Makers/NNPS ] } ,/, objected/VBD ./."))
                .containsExactly("Julian Aske");
    }

    @Test
    void itemOfAListIsNotTheNameInFront() {
        assertThat(Marked.holdersOf("soldiers/NNS ,/, [PERSON Julian/NNP Aske/NNP ] ,/, { a/DT farmer/NN } and/CC "
                        + "others/NNS objected/VBD ./."))
                .doesNotContain("Julian Aske");
    }

    @Test
    void bodyBehindANameIsNotThePerson() {
        assertThat(Marked.holdersOf("[PERSON Julian/NNP Aske/NNP ] ,/, { the/DT company/NN } objected/VBD ./."))
                .doesNotContain("Julian Aske");
    }

    @Test
    void nextOfAListIsNoApposition() {
        assertThat(
                        Marked.holdersOf(
                                "Farmers/NNS met/VBD { the/DT mayor/NN } ,/, [PERSON Julian/NNP Aske/NNP ] and/CC others/NNS ./."))
                .doesNotContain("Julian Aske");
    }

    @Test
    void personIsNoBody() {
        assertThat(Marked.holdersOf("{ the/DT company/NN } ,/, [PERSON Julian/NNP Aske/NNP ] ,/, waited/VBD ./."))
                .doesNotContain("Julian Aske");
    }

    @Test
    void clauseBehindACommaIsNoApposition() {
        assertThat(Marked.holdersOf(
                        "{ the/DT mayor/NN } ,/, [PERSON Julian/NNP Aske/NNP ] said/VBD/say ,/, waited/VBD ./."))
                .doesNotContain("Julian Aske");
    }

    @Test
    void secondHalfOfAnExplanationIsThePerson() {
        assertThat(Marked.holdersOf(
                        "said/VBD [PERSON Mara/NNP Lind/NNP ] ,/, the/DT group/NN ’s/POS director/NN and/CC "
                                + "{ a/DT veteran/NN } ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void somebodyBesideABodyIsNotThePersonInFront() {
        assertThat(Marked.holdersOf(
                        "[PERSON Mara/NNP Lind/NNP ] ,/, the/DT company/NN and/CC { a/DT farmer/NN } objected/VBD ./."))
                .contains("farmer");
    }

    @Test
    void secondHalfWithANameInsideIsThePerson() {
        assertThat(Marked.holdersOf(
                        "said/VBD [PERSON Pam/NNP Lind/NNP ] ,/, the/DT group/NN ’s/POS executive/JJ director/NN "
                                + "and/CC { an/DT [ORGANISATION Coast/NNP Guard/NNP ] veteran/NN } ./."))
                .containsExactly("Pam Lind");
    }

    @Test
    void titleInCapitalsIsThePersonNamedBehindIt() {
        assertThat(Marked.holdersOf(
                        "{ the/DT Prime/NNP Minister/NNP } ,/, [PERSON Keith/NNP Rowe/NNP ] ,/, agreed/VBD ./."))
                .containsExactly("Keith Rowe");
    }

    @Test
    void capitalsThatNameNoPersonAreNotThePersonNamedBehindThem() {
        assertThat(Marked.holdersOf(
                        "{ the/DT Pipe/NNP Works/NNP } ,/, [PERSON Keith/NNP Rowe/NNP ] ,/, agreed/VBD ./."))
                .doesNotContain("Keith Rowe");
    }

    @Test
    void whoIsSpokenToIsNotWhomTheQuestionIsAbout() {
        assertThat(Marked.holdersOf("Ms./NNP [PERSON Lind/NNP ] ,/, { the/DT minister/NN } wants/VBZ it/PRP ./."))
                .containsExactly("minister");
    }
}
