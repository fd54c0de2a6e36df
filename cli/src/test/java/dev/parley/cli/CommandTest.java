package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Version;
import dev.parley.nlp.reader.ReaderSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsTheVersion() {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "--version"))
                .isEqualTo(new Invocation(0, "parley " + Version.current() + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "read", "matrix", "evaluate", "completion"})
    void explainsEveryCommand(String command) {
        Invocation help = Invocation.of(ToyModels.UNTOUCHED, command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: parley " + command);
    }

    @Test
    void explainsTheExitCodes() {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "--help").out()).contains("Exit codes:", "3  a model");
    }

    @Test
    void wantsACommand() {
        Invocation nothing = Invocation.of(ToyModels.UNTOUCHED);

        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err()).contains("Missing required subcommand", "Try 'parley --help'.");
    }

    @Test
    void rejectsAnUnknownOption() {
        Invocation unknown = Invocation.of(ToyModels.UNTOUCHED, "compare", "--bye", "actor", folder);

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("parley compare: error: ").contains("--bye");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=0", "--threads=x", "--min-confidence=1.5", "--min-confidence=NaN", "--by=moon"})
    void rejectsAValueOutOfRange(String option) throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", folder, option);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains(option.substring(0, option.indexOf('=')));
    }

    @Test
    void writesAScriptThatKnowsTheValuesOfOptions() {
        Invocation completion = Invocation.of(ToyModels.UNTOUCHED, "completion");

        assertThat(completion.out()).contains("#!/usr/bin/env bash", "--min-confidence", "\"outlet\"");
    }

    @Test
    void loadsTheLargeReaderUnlessToldOtherwise() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");
        ToyModels models = new ToyModels();

        Invocation.of(models, "read", folder);
        Invocation.of(models, "read", folder, "--reader", "small");

        assertThat(models.sizes).containsExactly(ReaderSize.LARGE, ReaderSize.SMALL);
    }

    @Test
    void countsListedActorsAsThoseTheySpeakForUnlessToldOtherwise() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");
        Path actors = Files.writeString(
                folder.resolve("actors.csv"), "name,kind,aliases,parent\nAnna Lund,person,Anna,Lodge\nLodge,group,,\n");

        Invocation merged = Invocation.of(new ToyModels(), "read", folder, "--actors", actors);
        Invocation apart = Invocation.of(new ToyModels(), "read", folder, "--actors", actors, "--merge", "none");

        assertThat(merged.out()).contains(",Lodge,actor,Anna,P1,");
        assertThat(apart.out()).contains(",Anna Lund,actor,Anna,P1,");
    }

    @Test
    void listsTheFaultsOfAListOfActorsBeforeModelsAreLoaded() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");
        Path actors = Files.writeString(folder.resolve("actors.csv"), "name,kind\nLodge,club\n,group\n");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", folder, "--actors", actors);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err())
                .contains(actors + ":2:7: error: 'club' is no kind", actors + ":3:1: error: the name is blank");
    }

    @Test
    void comparesArticlesAndSaysWhatCameOut() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.\n\nBoris rejects P1.");
        article("b.txt", "Anna backs P2.");

        Invocation invocation = compare("--by", "actor");

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.out())
                .contains(
                        "P1 The bridge is built",
                        "✓ supports",
                        "2 documents read, 0 failed; 3 claims of 2 sources on 2 of 3 proposals; files in " + output());
        assertThat(output().resolve("matrix.csv")).content(UTF_8).contains("P1,The bridge is built,supports,opposes");
    }

    @Test
    void saysWhichCodebookItFound() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertThat(compare().err()).isEqualTo("parley: using the codebook " + folder.resolve("codebook.csv") + "\n");
    }

    @Test
    void readsTheProposalsOffTheArticlesWhereItIsToldTo() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        Invocation invocation = compare("--no-codebook");

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(invocation.err())
                .startsWith("parley: the proposals are read off the articles\n")
                .doesNotContain("using");
    }

    @Test
    void refusesACodebookTogetherWithNone() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        Invocation invocation =
                compare("--no-codebook", "-c", folder.resolve("codebook.csv").toString());

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("--no-codebook and -c exclude one another");
    }

    @Test
    void printsNothingWhenQuiet() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertThat(compare("-q")).isEqualTo(new Invocation(0, "", ""));
    }

    @Test
    void saysWhereTheTimeGoes() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertThat(compare("--verbose").err())
                .containsSubsequence("time: models", "time: ingest", "time: annotate", "time: read", "time: aggregate");
    }

    @Test
    void saysThatAConfidenceIsNoNumber() {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "compare", folder, "--min-confidence", "high")
                        .err())
                .startsWith("parley compare: error: ")
                .contains("--min-confidence", "'high' is not a number");
    }

    @Test
    void keepsAsManyClaimsAsTheReaderIsGoodFor() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        compare();
        assertThat(output().resolve("manifest.json")).content().contains("\"minConfidence\": \"0.3\"");

        compare("--reader", "small");
        assertThat(output().resolve("manifest.json")).content().contains("\"minConfidence\": \"0.25\"");
    }

    @Test
    void dropsClaimsBelowTheLeastConfidence() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertThat(compare("--min-confidence", "0.6").out())
                .contains("Nobody takes a position", "0 claims of 0 sources");
    }

    @Test
    void makesAColumnForEachDocument() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        Invocation invocation = compare("--by", "document", "--cells", "count", "--bom", "--json");

        assertThat(invocation.exitCode()).isZero();
        assertThat(output().resolve("matrix.csv"))
                .content(UTF_8)
                .startsWith("\uFEFFid,proposal,a\nP1,The bridge is built,1\n");
        assertThat(output().resolve("comparison.json")).exists();
    }

    @Test
    void givesTheSameBytesForOneThreadAndTwo() throws IOException {
        codebook();
        for (int number = 1; number <= 9; number++) {
            article(number + ".txt", "Anna backs P1.\n\nBoris rejects P" + (1 + number % 2) + ".");
        }
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        Invocation.of(new ToyModels(), "compare", folder, "-o", one, "--threads", 1, "--json");
        Invocation.of(new ToyModels(), "compare", folder, "-o", two, "--threads", 2, "--json");

        assertThat(Folders.contents(two)).isNotEmpty().isEqualTo(Folders.contents(one));
    }

    @Test
    void printsClaimsAndNothingElseOnStandardOutput() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        Invocation invocation = Invocation.of(new ToyModels(), "read", folder);

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.out().lines()).hasSize(2).first().asString().startsWith("claim,document,source");
        assertThat(invocation.err()).contains("1 document read, 0 failed; 1 claim of 1 source on 1 of 3 proposals");
    }

    @Test
    void writesClaimsToAFile() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");
        Path claims = folder.resolve("claims.csv");

        Invocation invocation = Invocation.of(new ToyModels(), "read", folder, "-o", claims);

        assertThat(invocation.out()).endsWith("; claims in " + claims + "\n");
        assertThat(claims).content(UTF_8).contains("a,Anna,actor,Anna,P1,support");
    }

    @Test
    void refusesToReplaceACodebookByClaims() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertRefusesToReplace(folder.resolve("codebook.csv"));
    }

    @Test
    void refusesToReplaceAnArticleByClaims() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertRefusesToReplace(folder.resolve("a.txt"));
    }

    @Test
    void replacesClaimsOfAnEarlierRun() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");
        Path claims = Files.writeString(folder.resolve("claims.csv"), "old");

        assertThat(Invocation.of(new ToyModels(), "read", folder, "-o", claims).exitCode())
                .isZero();
        assertThat(claims).content(UTF_8).startsWith("claim,document,");
    }

    @Test
    void rejectsAnEmptyInput() {
        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", "");

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("INPUT is empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 54, 55})
    void explainsItselfInANarrowTerminal(int columns) {
        Terminal narrow = Terminal.detect(Map.of(), Map.of("COLUMNS", String.valueOf(columns)));

        Invocation help = Invocation.of(ToyModels.UNTOUCHED, narrow, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("compare");
    }

    @Test
    void tellsAMissingModelFromAllElse() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertThat(Invocation.of(ToyModels.MISSING, "compare", folder, "-o", output(), "-q"))
                .isEqualTo(new Invocation(3, "", "parley: error: model reader.onnx is missing\n"));
    }

    @Test
    void keepsStackTracesForVerbose() throws IOException {
        codebook();
        article("a.txt", "Anna backs P1.");

        assertThat(Invocation.of(ToyModels.MISSING, "compare", folder, "-o", output(), "--verbose")
                        .err())
                .contains("ResourceException", "\tat ");
    }

    private Invocation compare(String... options) {
        Object[] arguments = new Object[options.length + 4];
        arguments[0] = "compare";
        arguments[1] = folder;
        arguments[2] = "-o";
        arguments[3] = output();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Invocation.of(new ToyModels(), arguments);
    }

    private Path output() {
        return folder.resolve("run");
    }

    private void assertRefusesToReplace(Path input) throws IOException {
        String before = Files.readString(input);
        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "read", folder, "-o", input);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains(input + " is one of the files that are read");
        assertThat(input).content(UTF_8).isEqualTo(before);
    }

    private void codebook() throws IOException {
        Files.writeString(
                folder.resolve("codebook.csv"),
                "id,proposal\nP1,The bridge is built\nP2,The ferry is kept\nP3,Nobody cares\n");
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), "A headline\n\n" + text + "\n");
    }
}
