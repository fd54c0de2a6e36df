package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Evidence;
import dev.parley.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HarmlessEvidenceTest {

    @ParameterizedTest
    @CsvSource({"'- no tram',2", "'-5 degrees',1", "'=-@ x',4", "'@Oberau: no',1"})
    void movesEvidencePastAFormula(String text, int skipped) {
        Evidence trimmed = HarmlessEvidence.of(new Evidence(new Span(10, 10 + text.length()), text));

        assertThat(trimmed)
                .isEqualTo(new Evidence(new Span(10 + skipped, 10 + text.length()), text.substring(skipped)));
    }

    @Test
    void movesEvidencePastABrokenLine() {
        assertThat(HarmlessEvidence.of(new Evidence(new Span(0, 5), "\r\nyes")))
                .isEqualTo(new Evidence(new Span(2, 5), "yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no tram", " - no", "--", "= "})
    void leavesEvidenceThatIsHarmlessOrNothingElse(String text) {
        Evidence evidence = new Evidence(new Span(3, 3 + text.length()), text);

        assertThat(HarmlessEvidence.of(evidence)).isEqualTo(evidence);
    }
}
