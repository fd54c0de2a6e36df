package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShortlistTest {

    private static final float[] WINDOW = {1, 0};
    private static final List<float[]> PROPOSALS =
            List.of(new float[] {0, 1}, new float[] {0.6f, 0.8f}, new float[] {-1, 0}, new float[] {1, 0});

    @Test
    void meetsWhatIsSimilarEnough() {
        assertThat(new Shortlist(0.5, 0).pick(WINDOW, PROPOSALS)).containsExactly(1, 3);
    }

    @Test
    void meetsTheNearestInAnyCase() {
        assertThat(new Shortlist(1, 3).pick(WINDOW, PROPOSALS)).containsExactly(0, 1, 3);
    }
}
