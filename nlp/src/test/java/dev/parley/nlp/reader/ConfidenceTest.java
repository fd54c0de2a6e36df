package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ConfidenceTest {

    @Test
    void isTheProbabilityItselfWithoutACurve() {
        assertThat(Confidence.RAW.of(0.3)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void movesByTheCurve() {
        // The logit of .8 is ln 4; half of it less ln 4 is -ln 2, whose probability is a third.
        assertThat(new Confidence(0.5, -Math.log(4)).of(0.8)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void staysAProbabilityAtTheEnds() {
        Confidence steep = new Confidence(50, 0);

        assertThat(steep.of(0)).isBetween(0.0, 1e-9);
        assertThat(steep.of(1)).isBetween(1 - 1e-9, 1.0);
    }

    @Test
    void rejectsACurveThatFalls() {
        assertThatThrownBy(() -> new Confidence(-1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence slope -1.0 must be above 0 and offset 0.0 finite");
    }
}
