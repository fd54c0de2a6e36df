package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.Evaluator;
import dev.parley.evaluation.Gold;
import dev.parley.evaluation.GoldEntity;
import dev.parley.evaluation.GoldReader;
import dev.parley.evaluation.GoldStatement;
import dev.parley.evaluation.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the figures are those of the script beside the project, on runs made of what was coded by hand and spoilt at random. */
final class ScoreScriptTest {

    private static final int DISPUTES = 12;

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheScriptOnSpoiltCodings() throws IOException, InterruptedException {
        Optional<ScoreScript> script = ScoreScript.tryFind();
        assumeTrue(script.isPresent(), "skipped: no shared/score/score.py beside the project, or no python3");
        Path articles = script.get().shared().resolve("articles");
        assumeTrue(Files.isDirectory(articles), "skipped: no shared/articles beside the project");

        for (Path gold : disputes(articles)) {
            Path run = spoil(gold, new Random(gold.getFileName().hashCode()));
            Evaluation evaluation = Evaluator.evaluate(run, gold, List.of());

            assertThat(script.get().score(gold, run, gold)).isEqualTo(ScoreScript.expected(evaluation));
        }
    }

    private static List<Path> disputes(Path articles) throws IOException {
        try (Stream<Path> entries = Files.list(articles)) {
            return entries.filter(Files::isDirectory).sorted().limit(DISPUTES).toList();
        }
    }

    private Path spoil(Path folderOfGold, Random random) throws IOException {
        Gold gold = GoldReader.read(folderOfGold);
        StringBuilder claims = new StringBuilder("document,source,source_kind,proposal,stance,start,end,evidence\n");
        for (GoldStatement statement : gold.statements()) {
            if (random.nextInt(4) > 0) {
                claims.append(row(gold, statement, folderOfGold, random));
            }
        }
        Path run = Files.createDirectory(folder.resolve(folderOfGold.getFileName()));
        Files.writeString(run.resolve("claims.csv"), claims);
        GoldEntity last = gold.entities().get(gold.entities().size() - 1);
        Files.writeString(
                run.resolve("entities.csv"),
                "name,kind,aliases\nSomebody,person,\""
                        + String.join(" | ", last.names()).replace("\"", "\"\"") + "\"\n");
        return run;
    }

    private static String row(Gold gold, GoldStatement statement, Path folder, Random random) throws IOException {
        String document = statement.claim().document();
        String text = Files.readString(folder.resolve(document + ".txt"));
        String evidence = statement.evidence();
        int start = text.indexOf(evidence);
        int shift = random.nextInt(5) == 0 ? Math.min(start, 40) : 0;
        boolean isAuthor = statement.claim().holder().isAuthor();
        String proposal = random.nextInt(6) == 0
                ? gold.proposals().get(0)
                : statement.claim().proposal();
        boolean supports = (statement.side() == Side.SUPPORT) == random.nextInt(4) > 0;
        return String.join(
                ",",
                document,
                quoted(isAuthor ? "Author" : name(gold, statement, random)),
                isAuthor ? "author" : "actor",
                proposal,
                supports ? "support" : "oppose",
                Integer.toString(start - shift),
                Integer.toString(start - shift + evidence.length()),
                quoted(evidence) + "\n");
    }

    private static String name(Gold gold, GoldStatement statement, Random random) {
        List<String> names = gold.entities().stream()
                .filter(entity -> entity.id().equals(statement.claim().holder().name()))
                .flatMap(entity -> entity.names().stream())
                .toList();
        return switch (random.nextInt(8)) {
            case 0 -> "Somebody";
            case 1 -> "Nobody in particular";
            default -> names.get(random.nextInt(names.size()));
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
