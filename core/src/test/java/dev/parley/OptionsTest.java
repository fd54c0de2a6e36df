package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.matrix.SourceLevel;
import org.junit.jupiter.api.Test;

final class OptionsTest {

    @Test
    void rejectsNoThread() {
        assertThatThrownBy(() -> Options.DEFAULT.withThreads(0)).hasMessage("threads 0 must be at least 1");
    }

    @Test
    void rejectsConfidenceThatIsNoNumber() {
        assertThatThrownBy(() -> Options.DEFAULT.withMinConfidence(Double.NaN))
                .hasMessage("minConfidence NaN must lie in [0, 1]");
    }

    @Test
    void changesOneOptionOnly() {
        Options options = new Options(3, .5, SourceLevel.OUTLET);
        assertThat(options.withThreads(4).withMinConfidence(.6).withBy(SourceLevel.ACTOR))
                .isEqualTo(new Options(4, .6, SourceLevel.ACTOR));
        assertThat(options.withThreads(4)).isEqualTo(new Options(4, .5, SourceLevel.OUTLET));
    }
}
