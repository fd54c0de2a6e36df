package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingRemarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"Harbour expansion", "Fishing quota reform", "Membership", "The carbon tax"})
    void warnsOfATopic(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("topic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Norland must not join the union", "The bridge isn’t built", "No toll is taken from lorries"})
    void warnsOfANegatedWording(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("negated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Should the bridge be built", "Is the ferry kept?", "Whether lorries pay a toll"})
    void warnsOfAQuestion(String wording) {
        assertThat(WordingRemarks.of(wording))
                .hasValueSatisfying(remark -> assertThat(remark).contains("asks"));
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
                "Norland joins the union"
            })
    void takesACourseOfActionAsItIs(String wording) {
        assertThat(WordingRemarks.of(wording)).isEmpty();
    }
}
