package dev.parley.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@now", "\tx", "\rx", "'=1", "''-"})
    void putsAnApostropheInFrontOfFormulas(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "a=b", "'tis", "1-1", "🚋"})
    void leavesOtherTextAlone(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''@", "'tis", "'", "", "plain", "-"})
    void restoresWhatWasDefused(String text) {
        assertThat(FormulaGuard.restore(FormulaGuard.defuse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'- no tram',2", "plain,0", "'=-@ ',4", "'',0"})
    void findsWhereAFormulaEnds(String text, int start) {
        assertThat(FormulaGuard.harmlessStart(text)).isEqualTo(start);
    }
}
