package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PairResolutionTest {

    private static final String TALKS =
            "Talks/NNS between/IN [STATE Chile/NNP ] and/CC [STATE Peru/NNP ] failed/VBD ./. ";
    private static final String MEETING = "[PERSON Mara/NNP Lind/NNP ] and/CC [PERSON Jan/NNP Zych/NNP ] met/VBD ./. ";

    @Test
    void bothSidesAreTheTwoNamedTogether() {
        assertThat(Marked.holdersOf(TALKS + "{ Both/DT sides/NNS/side } want/VBP more/JJR ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void theTwoCountriesAreTheTwoNamedTogether() {
        assertThat(Marked.holdersOf(TALKS + "{ The/DT two/CD countries/NNS/country } want/VBP more/JJR ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void bothAloneTakesUpPersonsToo() {
        assertThat(Marked.holdersOf(MEETING + "{ Both/DT } want/VBP more/JJR ./."))
                .containsExactly("Mara Lind", "Jan Zych");
    }

    @Test
    void eachTakesUpTheTwo() {
        assertThat(Marked.holdersOf(TALKS + "{ Each/DT } is/VBZ ready/JJ ./.")).containsExactly("Chile", "Peru");
    }

    @Test
    void eachOfSomethingElseIsNoPair() {
        assertThat(Marked.holdersOf(TALKS + "{ Each/DT voter/NN } is/VBZ ready/JJ ./."))
                .containsExactly("each voter");
    }

    @Test
    void sidesAreNoPersons() {
        assertThat(Marked.holdersOf(TALKS + MEETING + "{ Both/DT countries/NNS/country } want/VBP more/JJR ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void nearestPairIsMeant() {
        assertThat(Marked.holdersOf("[STATE Fiji/NNP ] and/CC [STATE Tonga/NNP ] agreed/VBD ./. " + TALKS
                        + "{ Both/DT sides/NNS/side } want/VBP more/JJR ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void threeAreNoPair() {
        assertThat(Marked.holdersOf("[STATE Chile/NNP ] ,/, [STATE Peru/NNP ] and/CC [STATE Fiji/NNP ] met/VBD ./. "
                        + "{ Both/DT sides/NNS/side } want/VBP more/JJR ./."))
                .hasSize(1);
    }

    @Test
    void pairOfThingsIsNoPair() {
        assertThat(Marked.holdersOf(TALKS + "{ Both/DT proposals/NNS/proposal } want/VBP more/JJR ./."))
                .hasSize(1);
    }

    @Test
    void pairFarAwayIsForgotten() {
        assertThat(Marked.holdersOf(TALKS + "It/PRP rained/VBD ./. ".repeat(9)
                        + "{ Both/DT sides/NNS/side } want/VBP more/JJR ./."))
                .hasSize(1);
    }

    @Test
    void theyTakesUpThoseWhoActedTogether() {
        assertThat(Marked.holdersOf(MEETING + "{ They/PRP } want/VBP more/JJR ./."))
                .containsExactly("Mara Lind", "Jan Zych");
    }

    @Test
    void theyTakesUpANearerGroup() {
        assertThat(Marked.holdersOf(MEETING + "[ORGANISATION Zentra/NNP ] objected/VBD ./. { They/PRP } want/VBP "
                        + "more/JJR ./."))
                .containsExactly("Zentra");
    }

    @Test
    void theyDoesNotTakeUpTwoWhoAreSpokenOf() {
        assertThat(Marked.holdersOf("[ORGANISATION Zentra/NNP ] told/VBD [PERSON Mara/NNP Lind/NNP ] and/CC "
                        + "[PERSON Jan/NNP Zych/NNP ] so/RB ./. { They/PRP } want/VBP more/JJR ./."))
                .containsExactly("Zentra");
    }
}
