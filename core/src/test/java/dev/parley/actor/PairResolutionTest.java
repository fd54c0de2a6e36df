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

    @Test
    void twoThatOneSentenceSetsAgainstEachOtherAreBothParties() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] sued/VBD [ORGANISATION Brenta/NNP ] ./. { Both/DT parties/NNS/party } "
                                + "want/VBP more/JJR ./."))
                .containsExactly("Havnar", "Brenta");
    }

    @Test
    void twoThatWereNamedApartAreBothCompanies() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] left/VBD ./. [ORGANISATION Brenta/NNP ] stayed/VBD ./. { Both/DT "
                                + "companies/NNS/company } want/VBP more/JJR ./."))
                .containsExactly("Havnar", "Brenta");
    }

    @Test
    void aMinistryIsNoneOfTheCompanies() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] met/VBD the/DT [ORGANISATION Harbour/NNP Ministry/NNP ] ./. { Both/DT "
                                + "companies/NNS/company } want/VBP more/JJR ./."))
                .containsExactly("both companies");
    }

    @Test
    void bothPartiesInsideAnotherPhraseAreNotWhoeverSuedLast() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] sued/VBD [ORGANISATION Brenta/NNP ] ./. { Senators/NNS from/IN both/DT "
                                + "parties/NNS/party } want/VBP more/JJR ./."))
                .doesNotContain("Havnar");
    }

    @Test
    void theyTakesUpBothCompanies() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Havnar/NNP ] sued/VBD [ORGANISATION Brenta/NNP ] ./. Both/DT parties/NNS/party left/VBD "
                                + "./. { They/PRP } want/VBP more/JJR ./."))
                .containsExactly("Havnar", "Brenta");
    }

    @Test
    void statesOfOneNameAreTwo() {
        assertThat(Marked.holdersOf(
                        "[STATE North/NNP Korea/NNP ] called/VBD ./. [STATE South/NNP Korea/NNP ] answered/VBD ./. { The/DT two/CD "
                                + "Koreas/NNPS } met/VBD ./."))
                .containsExactly("North Korea", "South Korea");
    }

    @Test
    void aPluralOfNoStateIsNoPair() {
        assertThat(Marked.holdersOf("{ The/DT two/CD Havnars/NNPS } met/VBD ./."))
                .hasSize(1);
    }
}
