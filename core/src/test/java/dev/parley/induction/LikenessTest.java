package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LikenessTest {

    private static final Likeness LIKENESS = Likeness.read();

    @Test
    void speaksForWhatSomebodyCallsForRatherThanForWhatIsOnlyHeld() {
        double called = LIKENESS.of(Set.of("deed=repealed", "under=call", "strength=1.0"), Map.of("repeats", 1.0));
        double held = LIKENESS.of(Set.of("deed=held", "relation=conj", "strength=0.3"), Map.of("repeats", 0.0));

        assertThat(called).isGreaterThan(held);
    }

    @Test
    void countsNothingForATraitWithoutAWeight() {
        assertThat(LIKENESS.of(Set.of("deed=frobnicated"), Map.of())).isEqualTo(LIKENESS.of(Set.of(), Map.of()));
    }

    @Test
    void isAProbability() {
        assertThat(LIKENESS.of(Set.of(), Map.of("repeats", 3.0))).isStrictlyBetween(0.0, 1.0);
    }
}
