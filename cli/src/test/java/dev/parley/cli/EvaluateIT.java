package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.Evaluator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a run with the shipped models, on the five articles of the project. */
final class EvaluateIT {

    private static final Path SEEDS = Path.of("../seeds");

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheScriptOnTheSeeds() throws IOException, InterruptedException {
        Optional<ScoreScript> script = ScoreScript.tryFind();
        assumeTrue(script.isPresent(), "skipped: no shared/score/score.py beside the project, or no python3");
        Path gold = script.get().shared().resolve("gold/seeds");
        Path run = folder.resolve("run");
        Invocation.of(Models.SHIPPED, "compare", SEEDS, "-o", run, "-q");

        Evaluation evaluation = Evaluator.evaluate(run, gold, List.of(SEEDS));

        assertThat(script.get().score(gold, run, SEEDS)).isEqualTo(ScoreScript.expected(evaluation));
    }
}
