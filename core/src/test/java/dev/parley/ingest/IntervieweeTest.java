package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IntervieweeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“Let the river run free”: a talk with Anneke Roos; Anneke Roos",
                "Interview with Anneke Roos; Anneke Roos",
                "An interview with Yusuf al-Hadi; Yusuf al-Hadi",
                "An interview with the mayor of Oberau, Karl Moe; Karl Moe",
                "Q&A with Anneke Roos on the weir; Anneke Roos",
                "Interview: Anneke Roos, head of the weir campaign; Anneke Roos",
                "Anneke Roos, head of the Weir Board, on the prospects for a fish ladder this year.; Anneke Roos",
                "nneke Roos, head of the Weir Board, on the prospects for a fish ladder this year.; Nneke Roos",
                "Anneke Roos on why the weir must go; Anneke Roos",
                "Anneke Roos in conversation with our editor; Anneke Roos",
                "Talking to Anneke Roos; Anneke Roos",
                "**In conversation with Anneke Roos, head of the Weir Board**; Anneke Roos",
                "Interview with Anneke Roos and Karl Moe; Anneke Roos and Karl Moe",
                "Anneke Roos in an interview with the Oberau Courier; Anneke Roos",
                "“No weir”: Anneke Roos and Karl Moe in conversation; Anneke Roos and Karl Moe"
            })
    void readsWhoAnswers(String line, String name) {
        assertThat(Interviewee.find(List.of(line))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interview: Milo Danziger",
                "A word to Karl Moe",
                "No interview with Karl Moe, please",
                "Five questions for Karl Moe’s critics",
                "Anneke Roos on Monday told the board to remove the weir",
                "Board talks with mayor collapse",
                "In talks with Karl Moe this week, Commissioner Anneke Roos certainly has options.",
                "Anneke Roos wins vote on the future of the weir",
                "the Weir Board, a body of ten, on the future of the weir met",
                "once Roos, head of the board, agreed on the future of the weir",
                "Talking to Anneke Roos will not help the weir",
                "The two were deep in conversation",
                "Weir Board on the way to a decision",
                "European Commission on the future of weirs",
                "Interview with Oberau Radio",
                "Anneke Roos in an interview with Reuters rules out a new weir",
                "Anneke Roos said in an interview with Karl Moe that the weir must go.",
                "In an interview with the Oberau Courier, Anneke Roos said: “Let the river run.”",
                "The future of the weir"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(Interviewee.find(List.of(line))).isEmpty();
    }
}
