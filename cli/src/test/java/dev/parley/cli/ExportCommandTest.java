package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.exchange.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void compare() throws IOException {
        run = folder.resolve("run");
        Files.writeString(
                folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\nP2,The ferry is kept\n");
        Files.writeString(folder.resolve("a.txt"), "A headline 🏮\n\nAnna backs P1.\n\nBoris rejects P1.\n");
        Invocation.of(new ToyModels(), "compare", folder, "-o", run, "-q");
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryFormatAndChangesNothingInTheRun(ExportFormat format) throws IOException {
        SortedMap<String, String> before = Folders.contents(run);
        Path target = folder.resolve(format.nameFor("export"));

        Invocation invocation = export(format, target);

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(invocation.out()).startsWith("2 claims in " + target);
        assertThat(target).exists();
        assertThat(Files.isDirectory(target)).isEqualTo(format.isFolder());
        assertThat(Folders.contents(run)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAgain(ExportFormat format) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        export(format, one.resolve("x"));
        export(format, other.resolve("x"));

        assertThat(Folders.contents(other)).isNotEmpty().isEqualTo(Folders.contents(one));
    }

    @Test
    void tellsThePasswordOfADatabase() {
        assertThat(export(ExportFormat.DNA, folder.resolve("x.dna")).out())
                .contains("the password of both coders is parley");
    }

    @Test
    void makesTheNetworkThatIsAskedFor() throws IOException {
        Path target = folder.resolve("x.csv");

        Invocation.of(ToyModels.UNTOUCHED, "export", run, "--to", "csv", "-o", target, "--mode", "twomode");

        assertThat(target).content().isEqualTo("source,P1\nAnna,1\nBoris,-1\n");
    }

    @Test
    void writesOnlyTheClaimsThatAreChosen() throws IOException {
        int all = rows(lines("all.jsonl"));

        assertThat(all).isPositive();
        assertThat(rows(lines("none.jsonl", "--from", "2999-01-01"))).isZero();
        assertThat(rows(lines("until.jsonl", "--until", "2999-01-01"))).isLessThanOrEqualTo(all);
        assertThat(rows(lines("authors.jsonl", "--kind", "author"))).isLessThan(all);
    }

    private Path lines(String name, Object... options) {
        Path target = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("export", run, "--to", "jsonl", "-o", target));
        arguments.addAll(List.of(options));
        assertThat(Invocation.of(ToyModels.UNTOUCHED, arguments.toArray()).exitCode())
                .isZero();
        return target;
    }

    private static int rows(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    @Test
    void refusesAWeightThatTheModeLacks() {
        Invocation invocation = Invocation.of(
                ToyModels.UNTOUCHED, "export", run, "--to", "csv", "-o", folder.resolve("x"), "--weight", "combine");

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void replacesNothingUnlessForced() throws IOException {
        Path target = Files.writeString(folder.resolve("mine.dna"), "mine");

        assertThat(export(ExportFormat.DNA, target).exitCode()).isEqualTo(1);
        assertThat(target).content().isEqualTo("mine");

        assertThat(Invocation.of(ToyModels.UNTOUCHED, "export", run, "--to", "dna", "-o", target, "--force")
                        .exitCode())
                .isZero();
    }

    @Test
    void neverReplacesItsOwnInput() throws IOException {
        Path claims = run.resolve("claims.csv");
        String before = Files.readString(claims);

        Invocation invocation =
                Invocation.of(ToyModels.UNTOUCHED, "export", run, "--to", "csv", "-o", claims, "--force");

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(claims).content().isEqualTo(before);
    }

    @Test
    void saysThatTextsAreMissing() throws IOException {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Files.copy(run.resolve("claims.csv"), alone.resolve("claims.csv"));

        Invocation invocation =
                Invocation.of(ToyModels.UNTOUCHED, "export", alone, "--to", "brat", "-o", folder.resolve("brat"));

        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).contains("brat needs the texts of the documents");
        assertThat(folder.resolve("brat")).doesNotExist();
    }

    @Test
    void bringsADatabaseBack() throws IOException {
        Path database = folder.resolve("x.dna");
        export(ExportFormat.DNA, database);
        Path coded = folder.resolve("coded");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "import", database, "-o", coded);

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(invocation.out()).isEqualTo("2 claims of 2 sources on 1 of 2 proposals; files in " + coded + "\n");
        assertThat(coded.resolve("matrix.csv")).hasSameTextualContentAs(run.resolve("matrix.csv"));
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "matrix", coded, "-q")).isEqualTo(new Invocation(0, "", ""));
    }

    @Test
    void whatCameBackAgreesWithTheRunInFull() throws IOException {
        Path database = folder.resolve("x.dna");
        Path coded = folder.resolve("coded");
        export(ExportFormat.DNA, database);
        Invocation.of(ToyModels.UNTOUCHED, "import", database, "-o", coded, "-q");
        Path gold = Files.writeString(folder.resolve("gold.json"), """
                {"documents": [{"id": "1", "file": "a.txt"}],
                 "entities": [{"id": "e1", "name": "Anna", "kind": "person", "aliases": []},
                              {"id": "e2", "name": "Boris", "kind": "person", "aliases": []}],
                 "proposals": [{"id": "P1"}],
                 "statements": [
                   {"doc": "1", "holder": "e1", "proposal": "P1", "stance": "support", "evidence": "backs P1"},
                   {"doc": "1", "holder": "e2", "proposal": "P1", "stance": "oppose", "evidence": "rejects P1"}]}
                """);

        assertThat(Invocation.of(ToyModels.UNTOUCHED, "agree", run, coded).out())
                .containsPattern("claims f1 +2 +1\\.000")
                .containsPattern("evidence alpha +4 +1\\.000")
                .contains("0 claims not in both with one side");
        assertThat(evaluation(coded, gold)).hasSizeGreaterThan(40).isEqualTo(evaluation(run, gold));
    }

    /** Returns the figures; but for one, which reads the offsets of a database, behind an emoji its own, in the articles. */
    private List<String> evaluation(Path coding, Path gold) {
        Invocation invocation =
                Invocation.of(ToyModels.UNTOUCHED, "evaluate", coding, "--gold", gold, "--texts", folder);
        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        return invocation
                .out()
                .lines()
                .filter(line -> !line.contains("rows: verbatim"))
                .toList();
    }

    @Test
    void saysThatAFileOfAnotherProgramIsToBeImported() {
        Path database = folder.resolve("x.dna");
        export(ExportFormat.DNA, database);

        for (List<Object> command : List.<List<Object>>of(
                List.of("agree", run, database),
                List.of("evaluate", database, "--gold", folder),
                List.of("matrix", database),
                List.of("network", database))) {
            Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, command.toArray());

            assertThat(invocation.exitCode()).isEqualTo(2);
            assertThat(invocation.err()).contains("parley import " + database + " -o DIR");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesARunInWhichNothingWasFound(ExportFormat format) throws IOException {
        Files.writeString(run.resolve("codebook.csv"), "id,proposal,description,parent,examples\n");
        String header = Files.readAllLines(run.resolve("claims.csv")).get(0);
        Files.writeString(run.resolve("claims.csv"), header + "\n");

        Invocation invocation = export(format, folder.resolve(format.nameFor("empty")));

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(invocation.out()).startsWith("0 claims in ");
    }

    @Test
    void saysWhichColumnsAreNoOutlets() {
        Path target = folder.resolve("x.csv");

        assertThat(Invocation.of(ToyModels.UNTOUCHED, "export", run, "--to", "csv", "--by", "outlet", "-o", target)
                        .err())
                .contains("no document has a known outlet, so each stands for itself");
    }

    @Test
    void takesClaimsAsACoding() throws IOException {
        Path coded = folder.resolve("coded");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "import", run.resolve("claims.csv"), "-o", coded);

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        assertThat(coded.resolve("claims.csv")).hasSameTextualContentAs(run.resolve("claims.csv"));
        assertThat(coded.resolve("texts")).isDirectory();
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "import", run, "--coder", "Ada", "-o", folder.resolve("x"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void tellsWhatIsWrongWithACoding() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.qdpx"), "no zip");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "import", file, "-o", folder.resolve("coded"));

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).startsWith(file + ": error: ");
        assertThat(folder.resolve("coded")).doesNotExist();
    }

    private Invocation export(ExportFormat format, Path target) {
        return Invocation.of(
                ToyModels.UNTOUCHED, "export", run, "--to", format.name().toLowerCase(Locale.ROOT), "-o", target);
    }
}
