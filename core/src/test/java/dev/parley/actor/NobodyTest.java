package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NobodyTest {

    @Test
    void pollsAreNobody() {
        assertThat(Marked.holdersOf("{ Two/CD new/JJ polls/NNS/poll } found/VBD anger/NN ./."))
                .isEmpty();
    }

    @Test
    void pollstersAreSomebody() {
        assertThat(Marked.holdersOf("{ Two/CD pollsters/NNS/pollster } found/VBD anger/NN ./."))
                .containsExactly("two pollsters");
    }

    @Test
    void aThingThatIsNamedForSomebodyIsNobody() {
        assertThat(Marked.holdersOf("{ Two/CD [STATE Ruritania/NNP ] planes/NNS/plane } landed/VBD ./."))
                .isEmpty();
    }

    @Test
    void experienceIsNobody() {
        assertThat(Marked.holdersOf("{ Experience/NN elsewhere/RB } shows/VBZ it/PRP ./."))
                .isEmpty();
    }

    @Test
    void everySensiblePersonIsNobody() {
        assertThat(Marked.holdersOf("{ Every/DT sensible/JJ person/NN } agrees/VBZ ./."))
                .isEmpty();
    }

    @Test
    void everybodyElseThatHasAnArticleIsSomebody() {
        assertThat(Marked.holdersOf("{ The/DT sensible/JJ villagers/NNS/villager } agree/VBP ./."))
                .containsExactly("sensible villagers");
    }

    @Test
    void bareNounInTheSingularIsNobody() {
        assertThat(Marked.holdersOf("Like/IN { magic/NN } support/NN soared/VBD ./."))
                .isEmpty();
    }

    @Test
    void bareBodyIsSomebody() {
        assertThat(Marked.holdersOf("and/CC { parliament/NN } agreed/VBD ./.")).containsExactly("parliament");
    }

    @Test
    void stateInWhichSomebodyActsIsNobody() {
        assertThat(Marked.holdersOf("Planes/NNS landed/VBD in/IN { [STATE Poland/NNP ] } today/NN ./."))
                .isEmpty();
    }

    @Test
    void stateThatOwnsWhatStandsBehindAPrepositionIsSomebody() {
        assertThat(Marked.holdersOf("They/PRP see/VBP through/IN { [STATE Poland/NNP ] } 's/POS words/NNS ./."))
                .containsExactly("Poland");
    }

    @Test
    void townThatSomebodyComesFromIsNobody() {
        assertThat(Marked.holdersOf("a/DT graduate/NN from/IN { [PLACE Millhaven/NNP ] } ,/, Ohio/NNP ./."))
                .isEmpty();
    }

    @Test
    void oppositionFromAStateIsHeldByIt() {
        assertThat(Marked.holdersOf("opposition/NN from/IN { [STATE Poland/NNP ] } grew/VBD ./."))
                .containsExactly("Poland");
    }

    @Test
    void verbBeforeAnInfinitiveIsNoPartOfTheHolder() {
        assertThat(Marked.holdersOf("{ The/DT attorney/NN plans/NNS/plan } to/TO appeal/VB ./."))
                .containsExactly("attorney");
    }

    @Test
    void plansThatNobodyIsSaidToHaveStay() {
        assertThat(Marked.holdersOf("{ The/DT many/JJ plans/NNS/plan } to/TO build/VB ./."))
                .containsExactly("many plans");
    }

    @Test
    void capitalOfTheSentenceIsNoPartOfTheName() {
        assertThat(Marked.holdersOf("{ Critics/NNS/critic } disagreed/VBD ./.")).containsExactly("critics");
    }

    @Test
    void capitalOfANameStaysAtTheStartOfASentence() {
        assertThat(Marked.holdersOf("{ Ruritanian/JJ critics/NNS/critic } and/CC { [ORGANISATION Lakeland/NNP ]"
                        + " allies/NNS/ally } met/VBD ./."))
                .contains("Lakeland allies");
    }

    @Test
    void someAndMostPeopleAreNobody() {
        assertThat(Marked.holdersOf("{ Some/DT } agree/VBP ./. { Most/JJS people/NNS } do/VBP not/RB ./."))
                .isEmpty();
        assertThat(Marked.entitiesOf("{ Some/DT } agree/VBP ./. { Most/JJS people/NNS } do/VBP not/RB ./."))
                .isEmpty();
    }

    @Test
    void someOfWhomMoreIsToldAreSomebody() {
        assertThat(Marked.holdersOf("{ Others/NNS } who/WP had/VBD left/VBN agree/VBP ./. { Some/DT bakers/NNS } do/VBP"
                        + " not/RB ./."))
                .containsExactly("others", "some bakers");
    }

    @Test
    void aPronounThatTakesUpNobodyIsNobodyElse() {
        assertThat(Marked.holdersOf("The/DT [ORGANISATION Guild/NNP ] met/VBD ./. { Some/DT people/NNS } agree/VBP ./. "
                        + "{ They/PRP } want/VBP it/PRP ./."))
                .isEmpty();
    }

    @Test
    void hardlyAnyoneAndFewAreNobody() {
        assertThat(Marked.holdersOf(
                        "{ Hardly/RB anyone/NN in/IN [PLACE Lund/NNP ] } wanted/VBD it/PRP ./. { Few/JJ in/IN "
                                + "the/DT town/NN } did/VBD ./. { Not/RB everyone/NN } did/VBD ./."))
                .isEmpty();
    }

    @Test
    void aFewPeopleOfWhomSomethingIsToldAreSomebody() {
        assertThat(Marked.holdersOf("{ A/DT few/JJ anglers/NNS in/IN [PLACE Lund/NNP ] } wanted/VBD it/PRP ./."))
                .hasSize(1);
    }

    @Test
    void whatSomebodyDoesOrIsHoldsNothing() {
        assertThat(Marked.holdersOf(
                        "{ The/DT ordination/NN of/IN women/NNS } splits/VBZ it/PRP ./. { These/DT measures/NNS } "
                                + "failed/VBD ./. { Happiness/NN } wins/VBZ ./."))
                .isEmpty();
    }

    @Test
    void bodiesAndPapersWhoseNounSoundsLikeAnActHoldWhatTheySay() {
        assertThat(Marked.holdersOf("{ The/DT management/NN } agreed/VBD ./. { The/DT prosecution/NN } left/VBD ./."))
                .containsExactly("management", "prosecution");
        assertThat(Marked.holdersOf("{ The/DT document/NN } rejects/VBZ it/PRP ./."))
                .containsExactly("document");
    }

    @Test
    void aVerbIsNobody() {
        assertThat(Marked.holdersOf("A/DT doctor/NN did/VBD not/RB want/VB to/TO be/VB { named/VBN } ./."))
                .isEmpty();
    }

    @Test
    void aPollByABodyIsNobody() {
        assertThat(Marked.holdersOf(
                        "{ A/DT poll/NN by/IN the/DT [ORGANISATION Havnar/NNP Mirror/NNP ] } says/VBZ so/RB ./."))
                .isEmpty();
    }

    @Test
    void aReaderOfABodyIsSomebody() {
        assertThat(Marked.holdersOf(
                        "{ A/DT reader/NN of/IN the/DT [ORGANISATION Havnar/NNP Mirror/NNP ] } says/VBZ so/RB ./."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a/DT statement/NN", "a/DT report/NN", "letters/NNS", "people/NNS familiar/JJ with/IN it/PRP"})
    void aSourceOfWhichNothingIsToldIsNobody(String source) {
        assertThat(Marked.entitiesOf("The/DT dam/NN leaks/VBZ ,/, according/VBG to/IN { " + source + " } ./."))
                .isEmpty();
    }

    @Test
    void whoseStatementIsToldIsSomebody() {
        assertThat(Marked.holdersOf(
                        "The/DT dam/NN leaks/VBZ ,/, according/VBG to/IN { a/DT report/NN by/IN engineers/NNS } ./."))
                .isNotEmpty();
    }
}
