package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ScoreTest {

    @Test
    void dividesTheRightByWhatWasFoundAndByWhatWasCoded() {
        Score score = new Score(3, 4, 6);

        assertThat(score.precision()).hasValue(0.75);
        assertThat(score.recall()).hasValue(0.5);
        assertThat(score.f1().orElseThrow()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void knowsNoPrecisionWhereNothingWasFound() {
        Score score = new Score(0, 0, 6);

        assertThat(score.precision()).isEmpty();
        assertThat(score.recall()).hasValue(0);
        assertThat(score.f1()).hasValue(0);
    }

    @Test
    void knowsNothingOfEmptySets() {
        assertThat(Score.NONE.recall()).isEmpty();
        assertThat(Score.NONE.f1()).isEmpty();
    }

    @Test
    void addsCounts() {
        assertThat(new Score(1, 2, 3).plus(new Score(4, 5, 6))).isEqualTo(new Score(5, 7, 9));
    }

    @Test
    void rejectsMoreRightThanFound() {
        assertThatThrownBy(() -> new Score(3, 2, 9)).hasMessage("right 3 must lie in [0, 2]");
    }

    @Test
    void rejectsARatioAboveOne() {
        assertThatThrownBy(() -> new Ratio(2, 1)).hasMessage("count 2 must lie in [0, 1]");
    }
}
