package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortAnswersTest {

    private static final String TOLL = "Should/MD the/DT toll/NN be/VB dropped/VBN_?/.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Should/MD the/DT mayor/NN of/IN Holm/NNP resign/VB_?/. | Yes. | Yes, I am for it: the mayor of Holm should resign.
                    Would/MD you/PRP accept/VB a/DT cut/NN in/IN your/PRP$ pay/NN_?/. | No. | No, I am against it: I would not accept a cut in my pay.
                    Are/VBP you/PRP against/IN the/DT dam/NN_?/. | Absolutely. | Yes, I am against the dam.
                    Is/VBZ the/DT dam/NN a/DT mistake/NN_?/. | Certainly not. | No, I think the dam is not a mistake.
                    Has/VBZ the/DT guild/NN signed/VBN_?/. | Yes, twice. | Yes, I think the guild has signed, twice.
                    Q/NN_:/: Did/VBD the/DT guild/NN sign/VB_?/. | No. | No, I think the guild did not sign.
                    So/RB_,/, do/VBP you/PRP back/VB it/PRP_?/. | Of course! | Yes, I do back it.""")
    void saysWhatTheAnswerMeans(String question, String answer, String meaning) {
        assertThat(spelledOut(question, "¶" + answer.replaceAll("\\w+", "$0/UH").replaceAll("(?<=\\S)[.,!]", "_$0/.")))
                .contains(meaning);
    }

    @Test
    void isToldByTheAnswerAloneBehindTheNameOfWhoeverGivesIt() {
        assertThat(spelledOut(TOLL, "¶Roos/NNP_:/: No/UH_./."))
                .contains("No, I am against it: the toll should not be dropped.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No/DT comment/NN_./.",
                "Yes/UH and/CC no/UH_./.",
                "Yes/UH_,/, but/CC not/RB now/RB_./.",
                "The/DT weir/NN goes/VBZ_./.",
                "“/``_No/UH_,/,_”/'' she/PRP said/VBD_./.",
                "No/UH_,/, since/IN the/DT port/NN has/VBZ to/TO pay/VB for/IN it/PRP_./."
            })
    void leavesOtherSentencesAlone(String answer) {
        assertThat(spelledOut(TOLL, "¶" + answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who/WP should/MD pay/VB_?/.",
                "The/DT toll/NN should/MD go/VB_./.",
                "Why/WRB_?/.",
                "Should/MD the/DT toll/NN not/RB go/VB_?/.",
                "Should/MD_?/."
            })
    void needsAQuestionThatYesOrNoAnswers(String question) {
        assertThat(spelledOut(question, "¶No/UH_./.")).isEmpty();
    }

    @Test
    void answersNothingWhereItOpensTheText() {
        assertThat(new ShortAnswers(Texts.tagged(List.of(), "No/UH_./.")).spelledOut(0))
                .isEmpty();
    }

    @Test
    void isReadInFullAndStandsForItsSentence() {
        AnnotatedDocument document = Texts.tagged(List.of(), TOLL, "¶No/UH_./.");

        DocumentPieces pieces = Texts.words(document);

        int answer = pieces.firstOf(1);
        assertThat(pieces.size() - answer)
                .isEqualTo("No , I am against it : the toll should not be dropped .".split(" ").length);
        assertThat(pieces.isSpelledOut(answer - 1)).isFalse();
        assertThat(pieces.isSpelledOut(answer)).isTrue();
        assertThat(pieces.span(answer + 4, answer + 6).of(pieces.text())).isEqualTo("No.");
        assertThat(pieces.word(pieces.size() - 1)).isEqualTo(pieces.word(answer));
    }

    private static Optional<String> spelledOut(String question, String answer) {
        return new ShortAnswers(Texts.tagged(List.of(), question, answer)).spelledOut(1);
    }
}
