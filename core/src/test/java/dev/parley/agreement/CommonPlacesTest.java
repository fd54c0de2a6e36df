package dev.parley.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Span;
import org.junit.jupiter.api.Test;

final class CommonPlacesTest {

    @Test
    void countsLineEndsAndCharactersBeyondTheBasicPlaneOnce() {
        String text = "a\r\n🏮 ban\r\n";
        String copy = "a\n\uFFFD ban\n";

        assertThat(places(text, "ban")).isEqualTo(places(copy, "ban")).isEqualTo(new Span(4, 7));
        assertThat(new CommonPlaces(text).length()).isEqualTo(8);
    }

    @Test
    void countsALoneCarriageReturnAndEachOfTwoLineFeeds() {
        assertThat(places("a\rb\n\nc", "c")).isEqualTo(new Span(5, 6));
    }

    @Test
    void leavesOutNul() {
        assertThat(places("a\u0000b", "b")).isEqualTo(new Span(1, 2));
    }

    @Test
    void leavesAPlaceBeyondTheTextAsItIs() {
        assertThat(new CommonPlaces("🏮").of(new Span(5, 9))).isEqualTo(new Span(5, 9));
    }

    private static Span places(String text, String word) {
        int start = text.indexOf(word);
        return new CommonPlaces(text).of(new Span(start, start + word.length()));
    }
}
