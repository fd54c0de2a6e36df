package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class WindowsTest {

    private static final String SENTENCE = "One two three four five six seven eight nine ten.";

    @Test
    void joinsWholeSentencesUpToTheLimitOfWords() {
        assertThat(windows((SENTENCE + " ").repeat(23)))
                .containsExactly(new Window(0, 0, 99), new Window(33, 99, 198), new Window(132, 198, 253));
    }

    @Test
    void joinsParagraphs() {
        assertThat(windows("One two.\n\nThree four.")).containsExactly(new Window(0, 0, 6));
    }

    @Test
    void keepsALongSentenceThatFitsWhole() {
        assertThat(windows("Go. " + "Word ".repeat(150) + "end."))
                .containsExactly(new Window(0, 0, 2), new Window(0, 2, 154));
    }

    @Test
    void cutsASentenceBeyondTheLimitOfPiecesBetweenWords() {
        assertThat(windows("(x) ".repeat(100).strip()))
                .containsExactly(new Window(0, 0, 219), new Window(114, 219, 300));
    }

    @Test
    void cutsAnEndlessWordAtTheLimit() {
        assertThat(windows("(".repeat(300))).containsExactly(new Window(0, 0, 220), new Window(115, 220, 300));
    }

    @Test
    void takesNoContextBeforeTheFirstWindow() {
        assertThat(windows("Go.")).containsExactly(new Window(0, 0, 2));
    }

    @Test
    void makesNoWindowOfNothing() {
        assertThat(windows(" \n \n")).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void coversFiveMegabytesOfOneSentenceWithoutGaps() {
        DocumentPieces pieces = Texts.words(Texts.document("word and ".repeat(555_000) + "."));
        List<Window> windows = Windows.of(pieces);

        assertThat(windows).allMatch(window -> window.end() - window.start() <= Windows.FOCUS_PIECES);
        assertThat(windows.stream()
                        .mapToInt(window -> window.end() - window.start())
                        .sum())
                .isEqualTo(pieces.size());
    }

    private static List<Window> windows(String text) {
        return Windows.of(Texts.words(Texts.document(text)));
    }
}
