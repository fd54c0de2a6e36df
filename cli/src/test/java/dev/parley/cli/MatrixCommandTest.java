package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
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
    void writesSharesAndIntervals() throws IOException {
        assertThat(matrix("--cells", "share").out())
                .contains("in matrix.csv, each sign is replaced by the share of claims that are for the proposal");
        assertThat(run.resolve("matrix.csv")).content(UTF_8).contains("The bridge is built,1.0000,0.0000\n");

        assertThat(matrix("--cells", "interval", "--samples", "200", "--seed", "7")
                        .out())
                .contains("in matrix.csv, each sign is replaced by the bootstrap interval");
        assertThat(run.resolve("manifest.json")).content(UTF_8).contains("\"samples\": \"200\"", "\"seed\": \"7\"");
    }

    @Test
    void normalisesCounts() {
        matrix("-q", "--cells", "count", "--normalise", "prominence");

        assertThat(run.resolve("matrix.csv")).content(UTF_8).contains("The bridge is built,0.500000,0.500000\n");
    }

    @Test
    void refusesToNormaliseCodes() {
        Invocation invocation = matrix("--normalise", "activity");

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("cells code are no counts, to which normalisation activity could apply");
    }

    @Test
    void countsWhatIsAskedForAndSaysSo() throws IOException {
        edit("claims.csv", "Boris,actor", "Boris,author");

        Invocation invocation = matrix("--kind", "author", "--duplicates", "year");

        assertThat(invocation.err()).contains("1 of 2 claims lie in the selection");
        assertThat(run.resolve("matrix.csv")).content(UTF_8).startsWith("id,proposal,Boris\n");
        assertThat(run.resolve("claims.csv")).content(UTF_8).contains("Anna");
        assertThat(run.resolve("manifest.json"))
                .content(UTF_8)
                .contains("\"kinds\": \"author\"", "\"duplicates\": \"year\"");
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
        assertThat(invocation.err())
                .isEqualTo(run.resolve("claims.csv") + ":2:21: error: the codebook has no proposal 'P7' (2 claims)\n");
    }

    @Test
    void tellsTheFaultsOfClaimsAndCodebookAtOnceButNoneThatFollow() throws IOException {
        edit("claims.csv", "oppose", "dislike");
        edit("codebook.csv", "P1,", ",");

        assertThat(matrix().err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(run.resolve("codebook.csv") + ":2:1: error: "),
                        second -> assertThat(second).startsWith(run.resolve("claims.csv") + ":3:"));
    }

    @Test
    void takesTheFolderOfARunForItsClaims() throws IOException {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "matrix", run, "-q")).isEqualTo(new Invocation(0, "", ""));

        Invocation elsewhere = Invocation.of(ToyModels.UNTOUCHED, "matrix", folder);
        assertThat(elsewhere.exitCode()).isEqualTo(2);
        assertThat(elsewhere.err()).contains(folder + " is a folder without a claims.csv");
    }

    @Test
    void warnsOfDocumentsThatTheRunDoesNotKnow() throws IOException {
        edit("claims.csv", "2,a,Boris", "2,z,Boris");

        Invocation invocation = matrix();

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.err())
                .isEqualTo(run.resolve("claims.csv")
                        + ": warning: 1 claim of the document 'z', which documents.csv does not list\n");
    }

    @Test
    void warnsOfRepeatedNumbersAndOfNoClaims() throws IOException {
        edit("claims.csv", "\n2,", "\n1,");
        assertThat(matrix().err()).contains(":3:1: warning: the claim number '1' is already given in line 2");

        String header = Files.readAllLines(run.resolve("claims.csv")).get(0);
        Files.writeString(run.resolve("claims.csv"), header + "\n");
        assertThat(matrix().err()).isEqualTo(run.resolve("claims.csv") + ": warning: has a header but no claims\n");
    }

    @Test
    void warnsOfAMissingOrDamagedManifestAndOfDamagedDocuments() throws IOException {
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, "{");
        Files.writeString(run.resolve("documents.csv"), "oh\n");
        assertThat(matrix().err())
                .contains(
                        manifest + ": warning: is not the manifest of a run",
                        run.resolve("documents.csv") + ": warning: is damaged",
                        "kept the earlier " + manifest + " as manifest.old.json");

        Files.delete(manifest);
        assertThat(matrix().err()).contains(manifest + ": warning: is missing");
    }

    @Test
    void saysWhatItKept() throws IOException {
        edit("matrix.csv", "supports", "surely");

        assertThat(matrix().err())
                .isEqualTo("parley: kept the earlier " + run.resolve("matrix.csv") + " as matrix.old.csv\n");
        assertThat(matrix().err()).isEmpty();
    }

    @Test
    void tellsInANewFolderWhichRunItComesFrom() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        String hash = MoreFiles.asByteSource(run.resolve("claims.csv"))
                .hash(Hashing.sha256())
                .toString();

        matrix("-o", elsewhere.toString(), "--cells", "net");

        assertThat(elsewhere.resolve("manifest.json"))
                .content(UTF_8)
                .contains("toy reader", "\"(claims)\": \"" + hash + "\"", "\"cells\": \"net\"", "\"cells\": \"code\"")
                .doesNotContain("documents.csv");
    }

    @Test
    void saysWhatStandsInTheCellsOfTheFile() {
        assertThat(matrix("--cells", "count").out())
                .contains("in matrix.csv, each sign is replaced by the number of claims");
        assertThat(matrix("--cells", "net").out())
                .contains("in matrix.csv, each sign is replaced by the claims for minus the claims against");
        assertThat(matrix().out()).doesNotContain("in matrix.csv");
    }

    @Test
    void saysWhichOptionsLeaveNothing() {
        assertThat(matrix("--kind", "state", "--min-claims", "2").out())
                .contains("No claim passes --kind state --min-claims 2.")
                .doesNotContain("Nobody takes");
    }

    @Test
    void saysWhyThereIsNoOutletAndNoAuthor() throws IOException {
        assertThat(matrix("--by", "outlet").out()).contains("no document has a known outlet");
        assertThat(matrix("--by", "author").out()).contains("No author takes a position");

        Path claims = run.resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("0.5000,,", "0.5000,Harbour Post,"));
        assertThat(matrix("--by", "outlet").out()).contains("Harbour Post").doesNotContain("no document has");
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
