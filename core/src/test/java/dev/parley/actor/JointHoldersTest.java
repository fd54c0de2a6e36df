package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JointHoldersTest {

    @Test
    void subjectsHoldTogether() {
        assertThat(Marked.holdersOf("{ [STATE Chile/NNP ] } and/CC [STATE Peru/NNP ] rejected/VBD it/PRP ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void secondOfTwoSubjectsBringsTheFirst() {
        assertThat(Marked.holdersOf("[STATE Chile/NNP ] and/CC { [STATE Peru/NNP ] } rejected/VBD it/PRP ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void mentionThatSpansBothIsTakenApart() {
        assertThat(
                        Marked.holdersOf(
                                "He/PRP told/VBD { [STATE Chile/NNP ] and/CC the/DT [ORGANISATION Andean/NNP Bank/NNP ] } so/RB ./."))
                .containsExactly("Chile", "Andean Bank");
    }

    @Test
    void listOfThreeHoldsTogether() {
        assertThat(Marked.holdersOf("[STATE Chile/NNP ] ,/, { [STATE Peru/NNP ] } ,/, and/CC [STATE Bolivia/NNP ] "
                        + "will/MD refuse/VB ./."))
                .containsExactly("Chile", "Peru", "Bolivia");
    }

    @Test
    void leadersOfSeveralStatesSpeakForEach() {
        assertThat(Marked.principalsOf("{ The/DT leaders/NNS of/IN [STATE Chile/NNP ] ,/, [STATE Peru/NNP ] and/CC "
                        + "[STATE Bolivia/NNP ] } agreed/VBD ./."))
                .containsExactly("Chile", "Peru", "Bolivia");
    }

    @Test
    void neitherNorHoldsTogether() {
        assertThat(Marked.holdersOf("Neither/DT { [STATE Chile/NNP ] } nor/CC [STATE Peru/NNP ] wants/VBZ it/PRP ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void officialsOfTwoNationsSpeakForBoth() {
        assertThat(Marked.principalsOf("{ Chilean/JJ and/CC Peruvian/JJ officials/NNS } objected/VBD ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void agentsHoldTogether() {
        assertThat(Marked.holdersOf("It/PRP was/VBD backed/VBN by/IN { [STATE Chile/NNP ] } and/CC "
                        + "[PERSON Mara/NNP Lind/NNP ] ./."))
                .containsExactly("Chile", "Mara Lind");
    }

    @Test
    void speakersBehindAQuotationHoldTogether() {
        assertThat(Marked.holdersOf("“/`` Never/RB ,/, ”/'' said/VBD/say { [PERSON Mara/NNP Lind/NNP ] } and/CC "
                        + "[PERSON Jan/NNP Zych/NNP ] ./."))
                .containsExactly("Mara Lind", "Jan Zych");
    }

    @Test
    void objectBeforeAnotherSubjectDoesNotHoldWithIt() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Lind/NNP ] met/VBD [PERSON Olof/NNP Berg/NNP ] and/CC "
                        + "{ [PERSON Jan/NNP Zych/NNP ] } left/VBD ./."))
                .containsExactly("Jan Zych");
    }

    @Test
    void clauseBehindACommaIsNoPart() {
        assertThat(Marked.holdersOf("[STATE Chile/NNP ] objected/VBD to/TO [STATE Peru/NNP ] ,/, and/CC "
                        + "{ [STATE Bolivia/NNP ] } agreed/VBD ./."))
                .containsExactly("Bolivia");
    }

    @Test
    void whatTheyTalkAboutIsNoPart() {
        assertThat(Marked.holdersOf("{ [STATE Chile/NNP ] } and/CC prices/NNS rose/VBD ./."))
                .containsExactly("Chile");
    }

    @Test
    void placeInFrontIsNoPart() {
        assertThat(Marked.holdersOf("In/IN [PLACE Arica/NNP ] ,/, { [STATE Chile/NNP ] } and/CC [STATE Peru/NNP ] "
                        + "signed/VBD ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void whatOnePersonIsMakesNoOtherHolders() {
        assertThat(Marked.holdersOf(
                        "“/`` Never/RB ,/, ”/'' said/VBD/say { [PERSON Mara/NNP Lind/NNP ] } ,/, president/NN of/IN "
                                + "the/DT [ORGANISATION Zentra/NNP ] and/CC a/DT friend/NN of/IN the/DT port/NN ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void nameWithAndInsideStaysWhole() {
        assertThat(Marked.holdersOf("{ [STATE Bosnia/NNP and/CC Herzegovina/NNP ] } objected/VBD ./."))
                .containsExactly("Bosnia and Herzegovina");
    }

    @Test
    void adjectivesOfOneGroupAreNoParts() {
        assertThat(Marked.holdersOf("{ Old/JJ and/CC young/JJ voters/NNS } objected/VBD ./."))
                .hasSize(1);
    }

    @Test
    void eachPartIsNamedByItsOwnWords() {
        Marked marked = Marked.of("a", "{ [STATE Chile/NNP ] } and/CC [STATE Peru/NNP ] rejected/VBD it/PRP ./.");
        assertThat(marked.resolve().holders().get(marked.holders().get(0)))
                .extracting(Party::words)
                .containsExactly("Chile", "Peru");
    }

    @Test
    void statesThatShareTheEndOfTheirNamesAreTwo() {
        assertThat(Marked.holdersOf("{ North/NNP and/CC [STATE South/NNP Korea/NNP ] } agreed/VBD ./."))
                .containsExactly("North Korea", "South Korea");
    }

    @Test
    void wordBesideAStateThatMakesNoStateStaysAlone() {
        assertThat(Marked.holdersOf("{ Tree/NNP } and/CC [STATE South/NNP Korea/NNP ] agreed/VBD ./."))
                .doesNotContain("North Korea");
    }

    @Test
    void titleInThePluralBelongsToBoth() {
        assertThat(Marked.holdersOf("{ Presidents/NNPS Moe/NNP and/CC [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Moe", "Lind");
    }
}
