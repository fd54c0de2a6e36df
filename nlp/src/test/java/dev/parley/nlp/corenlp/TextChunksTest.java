package dev.parley.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextChunksTest {

    @Test
    void leavesShortRangeWhole() {
        assertThat(new TextChunks(10).cut("a b. c d.", new Span(2, 9))).containsExactly(new Span(2, 9));
    }

    @Test
    void cutsBehindTheEndOfASentence() {
        String text = "One two. Three four five";
        assertThat(pieces(text, 12)).containsExactly("One two. ", "Three four ", "five");
    }

    @Test
    void cutsBehindWhiteSpaceWhereNoSentenceEnds() {
        assertThat(pieces("aaaa bbbb cccc", 6)).containsExactly("aaaa ", "bbbb ", "cccc");
    }

    @Test
    void doesNotCutThroughASurrogatePair() {
        assertThat(pieces("ab\uD83D\uDE00cd", 3)).containsExactly("ab", "\uD83D\uDE00c", "d");
    }

    @Test
    void piecesCoverTheRangeWithoutGap() {
        String text = "word. ".repeat(1000);
        List<Span> pieces = new TextChunks(100).cut(text, new Span(0, text.length()));
        int at = 0;
        for (Span piece : pieces) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(piece.length()).isLessThanOrEqualTo(100);
            at = piece.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void rejectsLimitThatASurrogatePairWouldNotFit() {
        assertThatThrownBy(() -> new TextChunks(1)).hasMessage("limit 1 must be at least 2");
    }

    private static List<String> pieces(String text, int limit) {
        return new TextChunks(limit)
                .cut(text, new Span(0, text.length())).stream()
                        .map(span -> span.of(text))
                        .toList();
    }
}
