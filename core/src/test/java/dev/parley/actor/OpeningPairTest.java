package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The two of whom an article is. */
final class OpeningPairTest {

    @Test
    void bothSidesAreTheTwoOfTheOpening() {
        assertThat(
                        Marked.holdersOf(
                                "[STATE Chile/NNP ] and/CC [STATE Peru/NNP ] met/VBD ./. [STATE Fiji/NNP ] watched/VBD ./. [STATE Tonga/NNP ] watched/VBD ./. [STATE Samoa/NNP ] watched/VBD ./. [STATE Nauru/NNP ] watched/VBD ./. [STATE Kenya/NNP ] watched/VBD ./. [STATE Ghana/NNP ] watched/VBD ./. [STATE Egypt/NNP ] watched/VBD ./. [STATE Yemen/NNP ] watched/VBD ./. [STATE Chad/NNP ] watched/VBD ./. [STATE Chile/NNP ] thanked/VBD [STATE Peru/NNP ] ./. [STATE Mali/NNP ] watched/VBD ./. { Both/DT sides/NNS/side } want/VBP more/JJR ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void theTwoGovernmentsAreThoseOfTheTwoWhoMet() {
        assertThat(
                        Marked.holdersOf(
                                "[STATE Chile/NNP ] and/CC [STATE Peru/NNP ] are/VBP neighbours/NNS ./. Chilean/JJ President/NNP [PERSON Mara/NNP Lind/NNP ] and/CC Peruvian/JJ President/NNP [PERSON Jan/NNP Zych/NNP ] met/VBD ./. { The/DT two/CD governments/NNS/government } agreed/VBD ./."))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void withThreeInTheOpeningNobodyIsMeant() {
        assertThat(
                        Marked.holdersOf(
                                "[STATE Chile/NNP ] ,/, [STATE Peru/NNP ] and/CC [STATE Fiji/NNP ] met/VBD ./. [STATE Chile/NNP ] and/CC [STATE Peru/NNP ] left/VBD ./. [STATE Tonga/NNP ] watched/VBD ./. [STATE Samoa/NNP ] watched/VBD ./. [STATE Nauru/NNP ] watched/VBD ./. [STATE Kenya/NNP ] watched/VBD ./. [STATE Ghana/NNP ] watched/VBD ./. [STATE Egypt/NNP ] watched/VBD ./. [STATE Yemen/NNP ] watched/VBD ./. [STATE Chad/NNP ] watched/VBD ./. [STATE Mali/NNP ] watched/VBD ./. { Both/DT sides/NNS/side } want/VBP more/JJR ./."))
                .hasSize(1);
    }
}
