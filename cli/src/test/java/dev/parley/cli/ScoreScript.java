package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.Ratio;
import dev.parley.evaluation.Score;
import dev.parley.evaluation.StanceMatch;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The script by which runs are scored beside the project, and what it prints.
 *
 * @param shared the folder with the script and what was coded by hand
 */
record ScoreScript(Path shared) {

    private static final String SCRIPT = "score/score.py";

    /** Finds the script beside the project, or beside a folder above it; empty without it or without Python. */
    static Optional<ScoreScript> tryFind() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(SCRIPT))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder)
                .map(above -> new ScoreScript(above.resolve("shared")))
                .filter(script -> isPythonThere());
    }

    /** Returns the lines of figures that the script prints. */
    List<String> score(Path gold, Path run, Path texts) throws IOException, InterruptedException {
        return figures(python(
                shared.resolve(SCRIPT).toString(), gold.toString(), run.toString(), "--texts", texts.toString()));
    }

    /** Returns the lines that the script should print. */
    static List<String> expected(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(line("all", evaluation.claims()));
        lines.add(line("author", evaluation.authorClaims()));
        lines.add(line("actors", evaluation.actorClaims()));
        evaluation
                .byDocument()
                .forEach((id, match) -> lines.add(line(id.substring(0, Math.min(12, id.length())), match)));
        lines.add(line("cell (matrix)", evaluation.cells()));
        lines.add(line("evidence verbatim", evaluation.evidence().verbatim(), "claims"));
        lines.add(line("grounded", evaluation.evidence().grounded(), "right claims"));
        return lines;
    }

    private static String line(String label, StanceMatch<?> match) {
        Score claims = match.claims();
        return lenientFormat(
                "%s gold %s system %s claim %s pair %s stance %s",
                label,
                claims.gold(),
                claims.system(),
                ratios(claims),
                ratios(match.pairs()),
                decimals(match.stance().share()));
    }

    private static String line(String label, Ratio ratio, String what) {
        return lenientFormat("%s %s of %s %s", label, decimals(ratio.share()), ratio.of(), what);
    }

    private static String ratios(Score score) {
        return lenientFormat(
                "P %s R %s F1 %s", decimals(score.precision()), decimals(score.recall()), decimals(score.f1()));
    }

    /** Rounds as Python does: the exact value, and of two that are as near the even one. */
    private static String decimals(OptionalDouble value) {
        return new BigDecimal(value.orElse(0))
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static List<String> figures(String printed) {
        return printed.lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.startsWith("warning: ") && !line.startsWith("F1 "))
                .toList();
    }

    private static boolean isPythonThere() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
