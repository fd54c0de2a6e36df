package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticlesTest {

    @ParameterizedTest
    @CsvSource({"ceasefire, a", "end, an", "union, a", "unnamed, an", "hour, an", "house, a", "European, a", "U-turn, a"
    })
    void goesByTheSoundOfTheWordThatFollows(String next, String article) {
        assertThat(Articles.indefinite(next)).isEqualTo(article);
    }
}
