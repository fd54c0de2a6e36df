package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AcceptanceTest {

    private static final Acceptance ACCEPTANCE = Acceptance.read();

    @Test
    void isAProbability() {
        assertThat(ACCEPTANCE.of(new float[] {1, 0, 0})).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void dependsOnTheVector() {
        assertThat(ACCEPTANCE.of(new float[] {1, 0})).isNotEqualTo(ACCEPTANCE.of(new float[] {-1, 0}));
    }

    @Test
    void countsNothingForAComponentWithoutAWeight() {
        float[] longer = new float[1000];
        longer[999] = 1;

        assertThat(ACCEPTANCE.of(longer)).isEqualTo(ACCEPTANCE.of(new float[0]));
    }
}
