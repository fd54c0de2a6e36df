package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attribution.Attribution;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AttributionDecoderTest {

    private static final int SOURCE = 1;
    private static final int CUE = 3;
    private static final int CONTENT = 5;

    @Test
    void joinsSourceCueAndContent() {
        assertThat(decode("Merkel said taxes must rise.", SOURCE, CUE, CONTENT, CONTENT + 1, CONTENT + 1))
                .containsExactly("[Merkel] [said] [taxes must rise]");
    }

    @Test
    void joinsContentsOnBothSidesOfTheCue() {
        assertThat(decode(
                        "Taxes must, Merkel said, rise now.",
                        CONTENT,
                        CONTENT + 1,
                        0,
                        SOURCE,
                        CUE,
                        0,
                        CONTENT,
                        CONTENT + 1))
                .containsExactly("[Merkel] [said] [Taxes must, rise now]");
    }

    @Test
    void givesAContentToTheNearestCue() {
        assertThat(decode("Merkel said yes while Macron said no.", SOURCE, CUE, CONTENT, 0, SOURCE, CUE, CONTENT))
                .containsExactly("[Merkel] [said] [yes]", "[Macron] [said] [no]");
    }

    @Test
    void takesNoCueFromAnotherSentence() {
        assertThat(decode("Merkel said yes. Taxes rise.", SOURCE, CUE, CONTENT, 0, CONTENT, CONTENT + 1))
                .containsExactly("[Merkel] [said] [yes]", "[] [] [Taxes rise]");
    }

    @Test
    void dropsACueWithoutContent() {
        assertThat(decode("Merkel said.", SOURCE, CUE)).isEmpty();
    }

    @Test
    void takesAnInsideWithoutABeginningForABeginning() {
        assertThat(decode("Merkel said yes.", SOURCE + 1, CUE + 1, CONTENT + 1))
                .containsExactly("[Merkel] [said] [yes]");
    }

    private static List<String> decode(String text, int... tags) {
        DocumentPieces pieces = Texts.words(Texts.document(text));
        Row row = Layout.rows(pieces, new Window(0, 0, pieces.size()), List.of(), List.of())
                .get(0);
        FocusScores scores = new LogitsSketch(row).tags(0, tags).scores();
        return new AttributionDecoder(pieces, new TextEdges(text))
                .decode(scores).stream()
                        .map(attribution -> show(attribution, text))
                        .toList();
    }

    private static String show(Attribution attribution, String text) {
        return words(attribution.source(), text) + " " + words(attribution.cue(), text) + " "
                + words(attribution.content(), text);
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
