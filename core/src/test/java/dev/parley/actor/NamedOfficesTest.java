package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices whose bearer is named behind them. */
final class NamedOfficesTest {

    @Test
    void anOfficeIsItsBearerHoweverMuchOfItIsMeant() {
        assertThat(Marked.holdersOf(
                        "The/DT { mayor/NN } of/IN [PLACE Lund/NNP ] ,/, [PERSON Mara/NNP Lind/NNP ] ,/, whose/WP$ "
                                + "term/NN ends/VBZ ,/, agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void anOfficeWithoutItsArticleIsItsBearer() {
        assertThat(
                        Marked.entitiesOf(
                                "The/DT { governor/NN of/IN [PLACE Lund/NNP ] ,/, [PERSON Mara/NNP Lind/NNP ] } ,/, agreed/VBD ./."))
                .containsExactlyInAnyOrder("Lund", "Mara Lind");
    }

    @Test
    void anOfficeOfABodyIsItsBearer() {
        assertThat(Marked.holdersOf(
                        "{ The/DT chief/JJ executive/NN of/IN [ORGANISATION Havnar/NNP ] ,/, [PERSON Mara/NNP Lind/NNP ] ,/, "
                                + "} agreed/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void aBearerAndAnotherPersonHoldTogether() {
        assertThat(Marked.holdersOf(
                        "{ [PERSON Karl/NNP Moe/NNP ] } and/CC the/DT head/NN of/IN the/DT customs/NN service/NN ,/, "
                                + "[PERSON Mara/NNP Lind/NNP ] ,/, jointly/RB asked/VBD for/IN it/PRP ./."))
                .containsExactly("Karl Moe", "Mara Lind");
    }

    @Test
    void theyAreTheBearerAndTheOther() {
        assertThat(
                        Marked.holdersOf(
                                "{ [PERSON Karl/NNP Moe/NNP ] } and/CC the/DT head/NN of/IN the/DT [ORGANISATION Havnar/NNP "
                                        + "Authority/NNP ] ,/, { [PERSON Mara/NNP Lind/NNP ] } ,/, agreed/VBD ./. { They/PRP } want/VBP more/JJR ./."))
                .endsWith("Karl Moe", "Mara Lind");
    }

    @Test
    void aSerialCommaEndsTheNameBehindWhatAnOfficeIsOf() {
        assertThat(
                        Marked.holdersOf(
                                "{ The/DT president/NN of/IN the/DT [ORGANISATION Havnar/NNP Guild/NNP ] ,/, [PERSON Karl/NNP "
                                        + "Moe/NNP ] ,/, and/CC the/DT bishop/NN of/IN [PLACE Lund/NNP ] } oppose/VBP it/PRP ./."))
                .containsExactly("Karl Moe", "bishop of Lund");
    }

    @Test
    void inAListTheNextNameIsAnother() {
        assertThat(Marked.holdersOf(
                        "The/DT { mayor/NN } ,/, [PERSON Karl/NNP Moe/NNP ] and/CC the/DT council/NN agreed/VBD ./."))
                .startsWith("mayor");
    }

    @Test
    void anOfficeBehindANameIsThatOnes() {
        assertThat(Marked.holdersOf(
                        "[PERSON Karl/NNP Moe/NNP ] ,/, the/DT { mayor/NN } of/IN [PLACE Lund/NNP ] ,/, [PERSON Mara/NNP "
                                + "Lind/NNP ] ,/, and/CC others/NNS agreed/VBD ./."))
                .doesNotContain("Mara Lind");
    }

    @Test
    void whatExplainsANameIsNobodyElse() {
        assertThat(Marked.holdersOf(
                        "{ [ORGANISATION Havnar/NNP ] } ,/, the/DT region/NN 's/POS largest/JJS company/NN ,/, and/CC the/DT "
                                + "[ORGANISATION Rowers/NNS '/POS Guild/NNP ] agreed/VBD ./."))
                .containsExactly("Havnar", "Rowers ' Guild");
    }

    @Test
    void aBareNounBehindANameIsTheNextOfAList() {
        assertThat(Marked.holdersOf(
                        "{ [ORGANISATION Havnar/NNP ] } ,/, the/DT council/NN ,/, and/CC the/DT [ORGANISATION Rowers/NNS '/POS "
                                + "Guild/NNP ] agreed/VBD ./."))
                .containsExactly("Havnar", "council", "Rowers ' Guild");
    }
}
