package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MatrixCommandTest {

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void compare() throws IOException {
        run = folder.resolve("run");
        Files.writeString(
                folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\nP2,The ferry is kept\n");
        Files.writeString(folder.resolve("a.txt"), "A headline\n\nAnna backs P1.\n\nBoris rejects P1.\n");
        Invocation.of(new ToyModels(), "compare", folder, "-o", run, "-q");
    }

    @Test
    void changesNothingButTheManifestIfNothingWasEdited() throws IOException {
        SortedMap<String, String> before = Folders.contents(run);
        before.remove("manifest.json");

        assertThat(matrix("-q")).isEqualTo(new Invocation(0, "", ""));

        SortedMap<String, String> after = Folders.contents(run);
        after.remove("manifest.json");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void followsEditedClaims() throws IOException {
        edit("claims.csv", "Boris,actor", "Cem,actor");

        Invocation invocation = matrix();

        assertThat(invocation.out()).contains("2 claims of 2 sources on 1 of 2 proposals; files in " + run);
        assertThat(run.resolve("matrix.csv")).content(UTF_8).startsWith("id,proposal,Anna,Cem\n");
        assertThat(run.resolve("positions.csv")).content(UTF_8).contains("Cem").doesNotContain("Boris");
    }

    @Test
    void leavesTheEditedClaimsAsTheyAre() throws IOException {
        edit("claims.csv", "Boris,actor", "Cem,actor");
        String edited = Files.readString(run.resolve("claims.csv"));

        matrix();

        assertThat(run.resolve("claims.csv")).content(UTF_8).isEqualTo(edited);
        assertThat(run.resolve("claims.old.csv")).doesNotExist();
    }

    @Test
    void leavesEntitiesAndDocumentsAsTheyAre() throws IOException {
        edit("claims.csv", "Boris,actor", "Cem,actor");
        SortedMap<String, String> before = Folders.contents(run);

        matrix();

        assertThat(Folders.contents(run))
                .containsEntry("entities.csv", before.get("entities.csv"))
                .containsEntry("documents.csv", before.get("documents.csv"));
    }

    @Test
    void setsAResultAsideThatWasEditedByHand() throws IOException {
        edit("matrix.csv", "supports", "surely");

        matrix();

        assertThat(run.resolve("matrix.old.csv")).content(UTF_8).contains("surely");
        assertThat(run.resolve("matrix.csv")).content(UTF_8).contains("supports");
    }

    @Test
    void setsTheJsonOfTheEarlierClaimsAside() throws IOException {
        Invocation.of(new ToyModels(), "compare", folder, "-o", run, "-q", "--json");

        matrix();

        assertThat(run.resolve("comparison.json")).doesNotExist();
        assertThat(run.resolve("comparison.old.json")).exists();
    }

    @Test
    void remembersTheRunInTheManifest() throws IOException {
        matrix();

        assertThat(run.resolve("manifest.json")).content(UTF_8).contains("toy reader", "\"rebuild\"", "\"(claims)\"");
    }

    @Test
    void remainsARunThatCompareMayReplace() throws IOException {
        matrix();

        assertThat(Invocation.of(new ToyModels(), "compare", folder, "-o", run, "-q")
                        .exitCode())
                .isZero();
    }

    @Test
    void keepsEditedClaimsWhenTheArticlesAreReadAgain() throws IOException {
        edit("claims.csv", "Boris,actor", "Cem,actor");
        matrix();

        Invocation.of(new ToyModels(), "compare", folder, "-o", run, "-q");

        assertThat(run.resolve("claims.old.csv")).content(UTF_8).contains("Cem");
    }

    @Test
    void writesACompleteFolderElsewhere() {
        Path elsewhere = folder.resolve("elsewhere");

        assertThat(matrix("-o", elsewhere.toString(), "--by", "document", "--cells", "net")
                        .exitCode())
                .isZero();
        assertThat(elsewhere.resolve("matrix.csv"))
                .content(UTF_8)
                .isEqualTo("id,proposal,a\nP1,The bridge is built,0\nP2,The ferry is kept,\n");
        assertThat(elsewhere.resolve("claims.csv")).hasSameTextualContentAs(run.resolve("claims.csv"));
        assertThat(elsewhere.resolve("codebook.csv")).exists();
    }

    @Test
    void refusesAFolderThatIsNoRun() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("matrix.csv"), "mine");

        Invocation invocation = matrix("-o", precious.toString());

        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).contains("--force");
        assertThat(precious.resolve("matrix.csv")).content(UTF_8).isEqualTo("mine");
    }

    @Test
    void keepsWhatIsInTheWayEvenIfForced() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("matrix.csv"), "mine");

        matrix("-o", precious.toString(), "--force");

        assertThat(precious.resolve("matrix.old.csv")).content(UTF_8).isEqualTo("mine");
    }

    @Test
    void doesWithTheIdsOfTheClaimsIfThereIsNoCodebook() throws IOException {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Path claims = Files.copy(run.resolve("claims.csv"), alone.resolve("claims.csv"));

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "matrix", claims);

        assertThat(invocation.exitCode()).isZero();
        assertThat(alone.resolve("matrix.csv"))
                .content(UTF_8)
                .isEqualTo("id,proposal,Anna,Boris\nP1,P1,supports,opposes\n");
    }

    @Test
    void refusesClaimsOnAProposalThatTheCodebookLacks() throws IOException {
        edit("claims.csv", ",P1,", ",P7,");

        Invocation invocation = matrix();

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).startsWith(run.resolve("claims.csv") + ": error: 2 claims on proposal 'P7'");
    }

    @Test
    void saysWhereAFaultIs() throws IOException {
        edit("claims.csv", "oppose", "dislike");

        Invocation invocation = matrix();

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err())
                .startsWith(run.resolve("claims.csv") + ":3:")
                .contains("dislike");
    }

    @Test
    void missesAMissingFile() {
        Path missing = folder.resolve("missing.csv");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "matrix", missing);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).startsWith(missing + ": error: ");
    }

    private Invocation matrix(String... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "matrix";
        arguments[1] = run.resolve("claims.csv");
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Invocation.of(ToyModels.UNTOUCHED, arguments);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = run.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
