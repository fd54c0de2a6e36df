package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VectorIndexTest {

    @Test
    void findsWhatIsNearAndNothingElse() {
        List<float[]> vectors = List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {0.8f, 0.6f});

        try (VectorIndex index = new VectorIndex(vectors)) {
            assertThat(index.near(new float[] {1, 0}, 0.7)).containsExactly(0, 2);
        }
    }
}
