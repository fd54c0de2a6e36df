package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLinesTest {

    private final FirstLines lines = new FirstLines();

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "65536", "131072", "2147483647", "2147483648", "-1", "a17"})
    void tellsTheLineOfANumberThatIsMetAgain(String number) {
        assertThat(lines.putIfAbsent(number, 3)).isEmpty();

        assertThat(lines.putIfAbsent(number, 9)).hasValue(3);
    }

    @Test
    void numbersThatAreWrittenInTwoWaysAreTwo() {
        lines.putIfAbsent("7", 2);

        assertThat(lines.putIfAbsent("07", 3)).isEmpty();
    }

    @Test
    void aNumberThatWasFarAwayIsRememberedWhenOthersHaveComeNear() {
        lines.putIfAbsent("90000", 2);
        lines.putIfAbsent("65536", 3);
        lines.putIfAbsent("200000", 4);

        assertThat(lines.putIfAbsent("90000", 5)).hasValue(2);
        assertThat(lines.putIfAbsent("200000", 6)).hasValue(4);
    }
}
