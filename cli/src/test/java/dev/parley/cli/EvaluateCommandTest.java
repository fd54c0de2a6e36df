package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of the toy reader, which finds claims of Anna and Boris, and a gold that has claims of Anna and Dora. */
final class EvaluateCommandTest {

    private static final String GOLD = """
            {
              "documents": [{"id": "1", "file": "a.txt"}],
              "entities": [
                {"id": "anna", "name": "Anna", "type": "PERSON"},
                {"id": "dora", "name": "Dora", "type": "PERSON"}
              ],
              "proposals": [{"id": "P1"}, {"id": "P2"}],
              "statements": [
                {"doc": "1", "holder": "anna", "proposal": "P1", "stance": "support", "evidence": "Anna backs P1."},
                {"doc": "1", "holder": "anna", "proposal": "P2", "stance": "oppose", "evidence": "Anna backs P2."},
                {"doc": "1", "holder": "dora", "proposal": "P1", "stance": "support", "evidence": "Dora"}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path run;
    private Path gold;

    @BeforeEach
    void compare() throws IOException {
        gold = Files.createDirectories(folder.resolve("golds/bridge"));
        run = folder.resolve("runs/bridge");
        Files.writeString(gold.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\nP2,The ferry is kept\n");
        Files.writeString(
                gold.resolve("a.txt"), "A headline\n\nAnna backs P1.\n\nAnna backs P2.\n\nBoris rejects P1.\n\nDora\n");
        Files.writeString(gold.resolve("gold.json"), GOLD);
        Invocation.of(new ToyModels(), "compare", gold, "-o", run, "-q");
    }

    @Test
    void printsCountsBesideRatios() {
        Invocation invocation = evaluate(run, "-g", gold);

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(invocation.err()).isEmpty();
        assertThat(lines(invocation))
                .contains(
                        "claims right system gold prec. recall F1",
                        "all 1 3 3 0.333 0.333 0.333",
                        "authors 0 0 0 – – –",
                        "all 2 3 3 0.667 0.667 0.667",
                        "all 1 2 0.500",
                        "gold oppose 1 0 0",
                        "rows: verbatim 3 3 1.000",
                        "right claims: grounded 1 1 1.000",
                        "rows: holder not in gold 1 3 0.333",
                        "named 1 2 0.500 0 1");
    }

    @Test
    void listsWhatIsNotAsCoded() {
        assertThat(lines(evaluate(run, "-g", gold, "--verbose")))
                .containsSubsequence(
                        "right 1 anna P1: support",
                        "stance 1 anna P2: oppose, not support",
                        "missed 1 dora P1: support",
                        "extra 1 ?boris P1: oppose",
                        "1 boris",
                        "dora, person: Dora");
    }

    @Test
    void printsJson() {
        Invocation invocation = evaluate(run, "-g", gold, "--json");

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.out())
                .startsWith("{\n  \"all\": {\n    \"claims\": {\n      \"right\": 1,\n      \"system\": 3,")
                .contains("\"missed\": [\n      \"dora\"\n    ]")
                .doesNotContain("NaN");
    }

    @Test
    void usesPlainCharactersWhereTheTerminalKnowsNoOthers() {
        Terminal plain = new Terminal(
                Terminal.Target.ELSEWHERE, Terminal.Target.ELSEWHERE, 80, Terminal.Colour.OFF, Glyphs.ASCII);

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, plain, "evaluate", run, "-g", gold);

        assertThat(lines(invocation)).contains("authors 0 0 0 - - -");
    }

    @Test
    void scoresTheRunsThatHaveTheNameOfAGold() throws IOException {
        Files.createDirectories(folder.resolve("golds/unread"));
        Files.writeString(folder.resolve("golds/unread/gold.json"), GOLD);

        Invocation invocation = evaluate(folder.resolve("runs"), "-g", folder.resolve("golds"));

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.err()).contains("has runs for 1 of the 2 golds");
        assertThat(lines(invocation))
                .contains("bridge 1 3 3 0.333 0.333 0.333", "claims 1 3 3 0.333 0.333 0.333", "1 dispute 0.333 –");
    }

    @Test
    void losesNoDisputeByAnother() throws IOException {
        Files.createDirectories(folder.resolve("golds/broken"));
        Files.createDirectories(folder.resolve("runs/broken"));
        Files.writeString(folder.resolve("golds/broken/gold.json"), "{");

        Invocation invocation = evaluate(folder.resolve("runs"), "-g", folder.resolve("golds"));

        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).contains("broken/gold.json:1:").doesNotContain("\tat ");
        assertThat(lines(invocation)).contains("bridge 1 3 3 0.333 0.333 0.333");
    }

    @Test
    void refusesAFaultyGold() throws IOException {
        Files.writeString(gold.resolve("gold.json"), GOLD.replace("\"oppose\"", "\"against\""));

        assertThat(evaluate(run, "-g", gold))
                .isEqualTo(
                        new Invocation(
                                2,
                                "",
                                gold.resolve("gold.json")
                                        + ": error: statements[1].stance 'against' must be one of support, oppose, mixed; docs/GOLD.md describes the format\n"));
    }

    @Test
    void missesAMissingRun() {
        Path missing = folder.resolve("missing");

        Invocation invocation = evaluate(missing, "-g", gold);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).isEqualTo(missing.resolve("claims.csv") + ": error: there is no such file\n");
    }

    @Test
    void wantsAGold() {
        Invocation invocation = evaluate(run);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("--gold");
    }

    @Test
    void changesNothingInTheRun() throws IOException {
        SortedMap<String, String> before = Folders.contents(run);

        evaluate(run, "-g", gold, "--verbose");

        assertThat(Folders.contents(run)).isEqualTo(before);
        assertThat(run.resolve("claims.csv")).content(UTF_8).contains("Boris");
    }

    private static Invocation evaluate(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "evaluate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Invocation.of(ToyModels.UNTOUCHED, all);
    }

    /** The lines with one space where the tables have several. */
    private static List<String> lines(Invocation invocation) {
        return invocation
                .out()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }
}
