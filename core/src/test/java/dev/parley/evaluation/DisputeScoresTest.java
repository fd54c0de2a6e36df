package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs on one dispute stand for two disputes: F1 1/2 and 0. */
final class DisputeScoresTest {

    @TempDir
    private Path folder;

    private DisputeScores scores = new DisputeScores(ImmutableSortedMap.of());

    @BeforeEach
    void evaluate() throws IOException {
        Path gold = FerryDispute.writeGold(folder.resolve("gold"));
        String right = FerryDispute.claim("Oberau", "actor", "P1", "support", "the council");
        Path one = FerryDispute.writeRun(folder.resolve("one"), right);
        Path two = FerryDispute.writeRun(folder.resolve("two"), right.replace("support", "oppose"));
        scores = new DisputeScores(ImmutableSortedMap.of(
                "one", Evaluator.evaluate(one, gold, List.of()), "two", Evaluator.evaluate(two, gold, List.of())));
    }

    @Test
    void sumsCountsUp() {
        assertThat(scores.sum(evaluation -> evaluation.claims().claims())).isEqualTo(new Score(1, 2, 6));
        assertThat(scores.sumOfRatios(evaluation -> evaluation.claims().stance()))
                .isEqualTo(new Ratio(1, 2));
    }

    @Test
    void averagesOverDisputes() {
        assertThat(scores.meanF1()).hasValue(0.25);
        assertThat(scores.deviationOfF1().orElseThrow()).isCloseTo(Math.sqrt(0.125), within(1e-12));
    }

    @Test
    void knowsNoSpreadOfLessThanTwo() {
        DisputeScores one = new DisputeScores(scores.evaluations().headMap("two"));

        assertThat(one.meanF1()).hasValue(0.5);
        assertThat(one.deviationOfF1()).isEmpty();
        assertThat(new DisputeScores(ImmutableSortedMap.of()).meanF1()).isEmpty();
    }
}
