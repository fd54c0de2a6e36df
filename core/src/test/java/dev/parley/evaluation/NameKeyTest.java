package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "The Council,council",
        "A Council,council",
        "Council of the Town,council of the town",
        "The The Tavern,the tavern",
        "Theatre Board,theatre board",
        "the Mayor’s,mayor",
        "Lund's allies,lund allies",
        "Rivers & Co.,rivers co",
        "U.S.,u s",
        "US,us",
        "ZOË_1,zoë_1",
        "  the   Council ,council",
    })
    void bringsNamesToOneForm(String name, String key) {
        assertThat(NameKey.of(name).value()).isEqualTo(key);
    }
}
