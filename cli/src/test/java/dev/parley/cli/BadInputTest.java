package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input is said in one line, and the other documents are read. */
final class BadInputTest {

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void makeAGoodArticleAndACodebook() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("good.txt"), "A headline\n\nAnna backs P1.\n");
        codebook("id,proposal\nP1,The bridge is built\nP2,The ferry is kept\n");
    }

    @Test
    void readsTheOthersBesideAnEmptyFile() throws IOException {
        Path empty = Files.createFile(articles.resolve("empty.txt"));

        assertOthersAreRead(compare(articles), empty, "empty");
    }

    @Test
    void readsTheOthersBesideABinaryFile() throws IOException {
        Path binary = Files.write(articles.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 1, 0, -1});

        assertOthersAreRead(compare(articles), binary, "");
    }

    @Test
    void readsTheOthersBesideAMissingPath() {
        Path missing = folder.resolve("missing.txt");

        assertOthersAreRead(compare(missing, articles), missing, "there is no such file or folder");
    }

    @Test
    void readsTheOthersBesideAFolderWithoutArticles() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));

        assertOthersAreRead(compare(bare, articles), bare, "holds no articles");
    }

    @Test
    void readsTheOthersBesideADocumentThatBreaksAStage() throws IOException {
        Path breaking = Files.writeString(articles.resolve("breaking.txt"), "A headline\n\nAnna breaks the reader.\n");

        assertOthersAreRead(compare(articles), breaking, "toy fault");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void readsTheOthersBesideFiveMegabytesOfOneSentence() throws IOException {
        Path endless = Files.writeString(articles.resolve("long.txt"), "word ".repeat(1_000_000) + "end.");

        assertOthersAreRead(compare(articles), endless, "without the end of a sentence");
    }

    @Test
    void refusesToReadNothing() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", bare, "-c", codebook(), "-o", output());

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).startsWith(bare + ": error: ");
    }

    @Test
    void writesNothingIfNoDocumentCouldBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        Invocation invocation = compare(empty);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("no document could be read");
        assertThat(output()).doesNotExist();
    }

    @Test
    void listsNoClaimsIfNoDocumentCouldBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path claims = folder.resolve("claims.csv");

        Invocation invocation = Invocation.of(new ToyModels(), "read", empty, "-c", codebook(), "-o", claims);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(claims).doesNotExist();
    }

    @Test
    void namesTheFileThatCannotBeWrittenAndNoOther() {
        Path claims = folder.resolve("nodir").resolve("x.csv");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "read", articles, "-c", codebook(), "-o", claims);

        assertThat(invocation)
                .isEqualTo(new Invocation(
                        1, "", "parley: error: " + claims + " cannot be written: there is no such folder\n"));
    }

    @Test
    void listsTheValuesOfAnOptionAsTheyAreTyped() {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "compare", articles, "--by=moon")
                        .err())
                .contains("'--by'", "'moon' must be one of actor, reporter, author, outlet, document");
    }

    @Test
    void listsTheReadersThereAre() {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "read", articles, "--reader=huge")
                        .err())
                .contains("'--reader'", "'huge' must be one of small, large");
    }

    @Test
    void namesTheRulesOfMerging() {
        assertThat(Invocation.of(ToyModels.UNTOUCHED, "read", articles, "--merge=states")
                        .err())
                .contains("'--merge'", "'states' must be one of principals, none");
    }

    @Test
    void saysHowToNameAFileThatTheLocaleCannotTell() {
        assertThat(ArgumentCharset.findFault("ANSI_X3.4-1968", "compare", "caf\uFFFD\uFFFD.txt"))
                .hasValueSatisfying(message -> assertThat(message).contains("'caf??.txt'", "LC_ALL=C.UTF-8"));
        assertThat(ArgumentCharset.findFault("UTF-8", "compare", "caf\uFFFD.txt"))
                .isEmpty();
        assertThat(ArgumentCharset.findFault("ANSI_X3.4-1968", "compare", "cafe.txt"))
                .isEmpty();
    }

    @Test
    void refusesACodebookWithDuplicateIds() throws IOException {
        codebook("id,proposal\nP1,The bridge is built\nP1,The ferry is kept\n");

        assertCodebookIsRefused(":3:1: error: ", "P1");
    }

    @Test
    void refusesACodebookWithoutAColumn() throws IOException {
        codebook("id,description\nP1,The bridge is built\n");

        assertCodebookIsRefused(":1:", "proposal");
    }

    @Test
    void readsWithACodebookOfOneRow() throws IOException {
        codebook("id,proposal\nP1,The bridge is built\n");

        assertThat(compare(articles).out()).contains("1 claim of 1 source on 1 of 1 proposal;");
    }

    @Test
    void refusesACodebookWithoutRows() throws IOException {
        codebook("id,proposal\n");

        assertCodebookIsRefused(": error: ", "");
    }

    @Test
    void refusesAMissingCodebook() {
        Invocation invocation = Invocation.of(
                ToyModels.UNTOUCHED, "compare", articles, "-c", folder.resolve("none.csv"), "-o", output());

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).startsWith(folder.resolve("none.csv") + ": error: ");
    }

    @Test
    void saysThatTheProposalsAreReadOffTheArticlesIfTheInputHasNoCodebook() {
        Invocation invocation = Invocation.of(new ToyModels(), "compare", articles, "-o", output());

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.err())
                .contains("no codebook given, and none in the input folder: the proposals are read off the articles");
    }

    @Test
    void asksWhichOfTwoCodebooksIsMeant() throws IOException {
        Files.copy(codebook(), articles.resolve("codebook.csv"));

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", articles, folder, "-o", output());

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("more than one codebook");
    }

    @Test
    void refusesAFolderThatIsNoRunBeforeModelsAreLoaded() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "do not touch");

        Invocation invocation =
                Invocation.of(ToyModels.UNTOUCHED, "compare", articles, "-c", codebook(), "-o", precious);

        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).contains(precious.toString(), "--force");
    }

    @Test
    void refusesAnOutputInAFolderThatCannotBeWritten() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false) && !Files.isWritable(locked))
                .as("whoever runs the tests, such as root, may write everywhere")
                .isTrue();

        Invocation invocation =
                Invocation.of(ToyModels.UNTOUCHED, "compare", articles, "-c", codebook(), "-o", locked.resolve("run"));

        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).contains(locked.toString());
    }

    @Test
    void refusesAnOutputBelowAFile() {
        Path below = articles.resolve("good.txt").resolve("run");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", articles, "-c", codebook(), "-o", below);

        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).contains("good.txt");
    }

    @Test
    void showsNoStackTrace() {
        assertThat(compare(folder.resolve("missing.txt"), articles).err()).doesNotContain("\tat ", "Exception");
    }

    private void assertOthersAreRead(Invocation invocation, Path culprit, String reason) {
        assertThat(invocation.exitCode()).isEqualTo(1);
        assertThat(invocation.err()).startsWith(culprit + ": error: ").contains(reason);
        assertThat(invocation.out()).contains("1 document read, 1 failed; 1 claim of 1 source");
    }

    private void assertCodebookIsRefused(String place, String subject) {
        Invocation invocation =
                Invocation.of(ToyModels.UNTOUCHED, "compare", articles, "-c", codebook(), "-o", output());

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).startsWith(codebook() + place).contains(subject);
        assertThat(output()).doesNotExist();
    }

    private Invocation compare(Path... inputs) {
        Object[] arguments = new Object[inputs.length + 5];
        arguments[0] = "compare";
        arguments[1] = "-c";
        arguments[2] = codebook();
        arguments[3] = "-o";
        arguments[4] = output();
        System.arraycopy(inputs, 0, arguments, 5, inputs.length);
        return Invocation.of(new ToyModels(), arguments);
    }

    private Path output() {
        return folder.resolve("run");
    }

    private Path codebook() {
        return folder.resolve("codebook.csv");
    }

    private void codebook(String text) throws IOException {
        Files.writeString(codebook(), text);
    }
}
