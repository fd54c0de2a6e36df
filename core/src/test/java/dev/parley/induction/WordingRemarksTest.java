package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingRemarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"Harbour expansion", "Fishing quota reform", "Membership", "The carbon tax", "The noise"})
    void warnsOfATopic(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("topic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland must not join the union",
                "The bridge isn’t built",
                "No toll is taken from lorries",
                "A night ferry is ruled out",
                "No New roads"
            })
    void warnsOfANegatedWording(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("negated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Should the bridge be built",
                "Is the ferry kept?",
                "Whether lorries pay a toll",
                "May lorries use the bridge",
                "Who pays for it"
            })
    void warnsOfAQuestion(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("asks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The guild wants a ban on cars", "Norland opposes the dam"})
    void warnsOfAWordingThatTellsWhoIsForIt(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("who is for"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour is expanded",
                "Norland withdraws",
                "Taxes rise",
                "Abolish the tax",
                "Repeal the ban",
                "Sanctions on Norland’s banks",
                "Withdrawal of forces from Norland",
                "Norland joins the union",
                "Privatise rail transportation",
                "Electrify the eastern line",
                "Recall the sheriff",
                "Reintroduce conscription",
                "May Day becomes a holiday",
                "Will Smithers is appointed",
                "WHO supervision is accepted",
                "No Child Left Behind is repealed",
                "No. 10 publishes the minutes"
            })
    void takesACourseOfActionAsItIs(String wording) {
        assertThat(WordingRemarks.of(wording)).isEmpty();
    }
}
