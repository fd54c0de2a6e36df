package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QuestionsAndAnswersTest {

    @Test
    void whomTheTitleQuotesAnswers() {
        assertThat(QuestionsAndAnswers.interviewee(List.of(
                        "Anneke Roos: “Let the river run”",
                        "Q: Must the weir go?",
                        "A: Yes.",
                        "Q: When?",
                        "A: This year.")))
                .contains("Anneke Roos");
        assertThat(QuestionsAndAnswers.interviewee(List.of(
                        "“Let the river run”: Anneke Roos on weirs",
                        "**Must the weir go?**",
                        "Yes.",
                        "**When?**",
                        "This year.")))
                .contains("Anneke Roos");
    }

    @Test
    void whomTheOpeningIsAboutAnswers() {
        assertThat(QuestionsAndAnswers.interviewee(List.of(
                        "Must the weir go?",
                        "Anneke Roos has fought the weir since 2015. We met her in her garden.",
                        "Q. Must it go?",
                        "A. Yes.",
                        "Q. When?",
                        "A. This year.")))
                .contains("Anneke Roos");
    }

    @Test
    void questionsOfAnEssayMakeNoInterview() {
        assertThat(QuestionsAndAnswers.interviewee(List.of(
                        "Anneke Roos: “Let the river run”",
                        "Must the weir go?",
                        "The board has met twice.",
                        "Nobody has asked the anglers.")))
                .isEmpty();
    }

    @Test
    void whoeverAsksDoesNotAnswer() {
        assertThat(QuestionsAndAnswers.interviewee(List.of(
                        "Let the river run",
                        "Interview: Milo Danziger",
                        "Q: Must the weir go?",
                        "A: Yes.",
                        "Q: When?",
                        "A: Now.")))
                .isEmpty();
    }

    @Test
    void aQuestionAmongOthersIsNoTitleButTheFirstLineMayBe() {
        List<String> lines = List.of(
                "Must the weir go?",
                "Anneke Roos answers.",
                "Is it old?",
                "Yes.",
                "Is it ugly?",
                "It is.",
                "Will it fall?",
                "No.");
        assertThat(QuestionsAndAnswers.isQuestion(lines, 2)).isTrue();
        assertThat(QuestionsAndAnswers.isQuestion(lines, 0)).isFalse();
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(PersonalNames.untitled("Foreign Minister Anneke Roos")).isEqualTo("Anneke Roos");
        assertThat(PersonalNames.untitled("Dr. Anneke Roos")).isEqualTo("Anneke Roos");
        assertThat(PersonalNames.untitled("Bishop Roos")).isEqualTo("Bishop Roos");
    }

    @Test
    void bothWhomTheTitleQuotesAnswer() {
        assertThat(QuestionsAndAnswers.interviewee(List.of(
                        "“Let the river run”: Anneke Roos and Karl Moe on weirs",
                        "**Must the weir go?**",
                        "Roos: Yes.",
                        "**The anglers say no.**",
                        "Moe: They do.")))
                .contains("Anneke Roos and Karl Moe");
    }

    @Test
    void whatIsStatedInBoldTypeIsAQuestionOnlyBesideOne() {
        List<String> talk = List.of("**Must the weir go?**", "Yes.", "**The anglers say no.**", "They do.");
        List<String> report = List.of("**The weir must go.**", "It is old.", "**The anglers say no.**", "They do.");

        assertThat(QuestionsAndAnswers.isQuestion(talk, 2)).isTrue();
        assertThat(QuestionsAndAnswers.isAnswer(talk, 3)).isTrue();
        assertThat(QuestionsAndAnswers.isQuestion(report, 2)).isFalse();
    }

    @Test
    void thoseWhoAnswerInTurnAreSeveral() {
        assertThat(QuestionsAndAnswers.several(List.of(
                        "“Let the river run”: Anneke Roos on weirs",
                        "Interview: Milo Danziger",
                        "Q: Must the weir go?",
                        "Anneke Roos: Yes.",
                        "Q: Mr Moe?",
                        "Karl Moe: No.",
                        "Milo Danziger: Thank you both.")))
                .contains("Anneke Roos and Karl Moe");
    }

    @Test
    void whoAsksBeforeASingleAnswerIsNoneOfSeveral() {
        assertThat(QuestionsAndAnswers.several(List.of(
                        "“Let the river run”",
                        "Milo Danziger: Must the weir go?",
                        "Anneke Roos: Yes.",
                        "Q: When?",
                        "Anneke Roos: Now.",
                        "Q: How?",
                        "Anneke Roos: By hand.")))
                .isEmpty();
    }
}
