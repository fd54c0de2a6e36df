package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "Škoda, 5", "条約, 4", "한국, 4"})
    void countsColumnsOfATerminal(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void countsNothingForAMarkThatCombines() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void leavesATextThatFits() {
        assertThat(DisplayWidth.truncate("abcde", 5, "…")).isEqualTo("abcde");
    }

    @Test
    void cutsATextThatDoesNotFit() {
        assertThat(DisplayWidth.truncate("abcdef", 5, "…")).isEqualTo("abcd…");
    }

    @Test
    void cutsBeforeAWideCharacterThatWouldStickOut() {
        assertThat(DisplayWidth.truncate("条約条約", 4, "…")).isEqualTo("条…");
    }

    @Test
    void keepsPairsOfSurrogatesWhole() {
        assertThat(DisplayWidth.truncate("𝒜𝒜𝒜", 2, "…")).isEqualTo("𝒜…");
    }
}
