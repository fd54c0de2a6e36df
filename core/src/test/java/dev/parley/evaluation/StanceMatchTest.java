package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

/** Keys are cells {@code holder proposal}; what is expected was counted by hand. */
final class StanceMatchTest {

    private final StanceMatch<String> match = new StanceMatch<>(
            ImmutableSortedMap.of(
                    "anna P1", Side.SUPPORT, "anna P2", Side.OPPOSE, "boris P1", Side.OPPOSE, "cem P1", Side.MIXED),
            ImmutableSortedMap.of(
                    "anna P1", Side.SUPPORT, "anna P2", Side.SUPPORT, "cem P1", Side.MIXED, "dora P1", Side.OPPOSE));

    @Test
    void countsAKeyWithTheSameSideAsRight() {
        assertThat(match.claims()).isEqualTo(new Score(2, 4, 4));
    }

    @Test
    void leavesTheSideOfPairsAside() {
        assertThat(match.pairs()).isEqualTo(new Score(3, 4, 4));
    }

    @Test
    void scoresSidesOfPairsFoundOnly() {
        assertThat(match.stance()).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void countsPairsFoundByTheirSides() {
        assertThat(match.count(Side.OPPOSE, Side.SUPPORT)).isEqualTo(1);
        assertThat(match.count(Side.SUPPORT, Side.OPPOSE)).isZero();
        assertThat(match.count(Side.MIXED, Side.MIXED)).isEqualTo(1);
    }

    @Test
    void leavesOutWhatDoesNotMatch() {
        assertThat(match.where(key -> key.startsWith("anna")).claims()).isEqualTo(new Score(1, 2, 2));
    }

    @Test
    void foldsSidesOfKeysThatBecomeOne() {
        StanceMatch<String> byHolder = match.by(key -> key.substring(0, key.indexOf(' ')));

        assertThat(byHolder.gold()).containsEntry("anna", Side.MIXED).containsEntry("boris", Side.OPPOSE);
        assertThat(byHolder.system()).containsEntry("anna", Side.SUPPORT);
        assertThat(byHolder.claims()).isEqualTo(new Score(1, 3, 3));
    }
}
