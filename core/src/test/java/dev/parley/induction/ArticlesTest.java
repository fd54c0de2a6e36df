package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticlesTest {

    @ParameterizedTest
    @CsvSource({
        "ceasefire, a",
        "end, an",
        "union, a",
        "unnamed, an",
        "hour, an",
        "house, a",
        "European, a",
        "U-turn, a",
        "UN, a"
    })
    void goesByTheSoundOfTheWordThatFollows(String next, String article) {
        assertThat(Articles.indefinite(next)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({
        "Customs Union joins the treaty, the Customs Union joins the treaty",
        "Norland joins the Customs Union, Norland joins the Customs Union",
        "The Customs Union joins the treaty, The Customs Union joins the treaty",
        "Union members join the treaty, Union members join the treaty"
    })
    void givesAUnionThatAClauseBeginsWithItsArticle(String clause, String whole) {
        assertThat(Articles.begin(clause)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Customs Union, the Customs Union",
        "the Customs Union, the Customs Union",
        "Norland, Norland",
        "Union Bay, Union Bay"
    })
    void givesANameTheArticleThatItGoesWith(String name, String whole) {
        assertThat(Articles.full(name)).isEqualTo(whole);
    }
}
