package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.Lists;
import dev.parley.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class InputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void takesArticlesOfFolderByPath() throws IOException {
        write("b.txt", "a.MD", "sub/c.text", "table.csv", "page.html", ".hidden.txt", ".git/d.txt");
        assertThat(ids(InputFiles.find(List.of(folder)))).containsExactly("a", "b", "c");
    }

    @Test
    void takesGivenFileWhateverItsName() throws IOException {
        write("table.csv", "plain", ".hidden");
        InputFiles found = InputFiles.find(
                List.of(folder.resolve("table.csv"), folder.resolve("plain"), folder.resolve(".hidden")));
        assertThat(ids(found)).containsExactly("table", "plain", ".hidden");
    }

    @Test
    void keepsPathAsNamed() throws IOException {
        write("a.txt");
        Path roundabout = folder.resolve("x").resolve("..").resolve("a.txt");
        Files.createDirectory(folder.resolve("x"));
        assertThat(InputFiles.find(List.of(roundabout)).files())
                .extracting(InputFile::path)
                .containsExactly(roundabout);
    }

    @Test
    void takesHiddenFolderThatIsGiven() throws IOException {
        write(".data/a.txt");
        assertThat(ids(InputFiles.find(List.of(folder.resolve(".data"))))).containsExactly("a");
    }

    @Test
    void tellsOfFaultsInTheOrderOfTheirPaths() throws IOException {
        write("d.txt");
        for (String name : List.of("c", "a", "e", "b")) {
            Files.createSymbolicLink(folder.resolve(name + ".txt"), folder.resolve("gone.txt"));
        }

        assertThat(InputFiles.find(List.of(folder)).diagnostics())
                .extracting(Diagnostic::path)
                .isSorted()
                .hasSize(4);
    }

    @Test
    void takesNoRunForArticlesUnlessItsTextsAreGiven() throws IOException {
        Path run = Files.createDirectory(folder.resolve("out"));
        Files.writeString(run.resolve("manifest.json"), "{}");
        Files.writeString(run.resolve("claims.csv"), "");
        Path texts = Files.createDirectory(run.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), "An article.");

        assertThat(InputFiles.find(List.of(run)).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the folder holds the results of an earlier run, no articles; give its texts/ to read those again");
        assertThat(InputFiles.find(List.of(texts)).files()).hasSize(1);
    }

    @Test
    void takesFileGivenTwiceOnce() throws IOException {
        write("a.txt", "b.txt");
        InputFiles found = InputFiles.find(
                List.of(folder.resolve("b.txt"), folder, folder.resolve(".").resolve("b.txt")));
        assertThat(ids(found)).containsExactly("b", "a");
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void reportsMissingPathAndReadsOthers() throws IOException {
        write("a.txt");
        Path missing = folder.resolve("missing.txt");
        InputFiles found = InputFiles.find(List.of(missing, folder.resolve("a.txt")));
        assertThat(ids(found)).containsExactly("a");
        assertThat(found.diagnostics())
                .singleElement()
                .asString()
                .isEqualTo(missing + ": error: there is no such file or folder");
    }

    @Test
    void reportsFolderWithoutArticles() throws IOException {
        write("empty/table.csv", "a.txt");
        InputFiles found = InputFiles.find(List.of(folder.resolve("empty"), folder.resolve("a.txt")));
        assertThat(ids(found)).containsExactly("a");
        assertThat(found.diagnostics()).singleElement().asString().contains("holds no articles");
    }

    @Test
    void reportsUnreadableFolder() throws IOException {
        write("locked/a.txt", "b.txt");
        Path locked = folder.resolve("locked");
        assumeThat(locked.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(locked)).as("this user reads everything").isFalse();
        InputFiles found = InputFiles.find(List.of(folder));
        assertThat(locked.toFile().setReadable(true)).isTrue();
        assertThat(ids(found)).containsExactly("b");
        assertThat(found.diagnostics()).singleElement().asString().contains("permission denied");
    }

    @Test
    void survivesLoopsOfLinks() throws IOException {
        write("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        InputFiles found = InputFiles.find(List.of(folder));
        assertThat(ids(found)).containsExactly("a");
        assertThat(found.diagnostics()).singleElement().asString().contains("self.txt: error");
    }

    @Test
    void takesLinkedFileOnce() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        assertThat(ids(InputFiles.find(List.of(folder)))).containsExactly("a");
    }

    @Test
    void tellsOfLinksThatLeadOutOfTheFolderAndLeavesThem() throws IOException {
        write("in/a.txt", "in/deep/c.txt", "out/b.txt");
        Files.createSymbolicLink(folder.resolve("in/b.txt"), folder.resolve("out/b.txt"));
        Files.createSymbolicLink(folder.resolve("in/more"), folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("in/inside"), folder.resolve("in/deep"));

        InputFiles found = InputFiles.find(List.of(folder.resolve("in")));

        assertThat(ids(found)).containsExactly("a", "c");
        assertThat(found.diagnostics())
                .hasSize(2)
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.toString()).contains("warning: the link leads out of the folder"));
    }

    @Test
    void passesOverWhatABrowserKeepsBesideAPage() throws IOException {
        write("bridge.htm", "bridge_files/frame.txt", "Pier plan_files/a.txt", "bridge_2/b.txt");

        assertThat(ids(InputFiles.find(List.of(folder)))).containsExactly("a", "b");
    }

    @Test
    void followsALinkThatIsNamed() throws IOException {
        write("out/b.txt");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("out"));

        assertThat(ids(InputFiles.find(List.of(folder.resolve("link"))))).containsExactly("b");
    }

    @Test
    @Timeout(20)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void passesOverAPipe() throws IOException, InterruptedException {
        write("a.txt");
        Process process =
                new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        assertThat(process.waitFor()).isZero();

        InputFiles found = InputFiles.find(List.of(folder));

        assertThat(ids(found)).containsExactly("a");
        assertThat(found.diagnostics()).singleElement().asString().contains("pipe.txt", "passed over");
    }

    @Test
    void reportsLinkThatLeadsNowhere() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
        assertThat(InputFiles.find(List.of(folder)).diagnostics())
                .singleElement()
                .asString()
                .contains("leads nowhere");
    }

    @Test
    void tellsFilesOfDifferentFoldersApart() throws IOException {
        write("x/one/a.txt", "y/one/a.txt", "z/a.txt", "z/b.txt");
        assertThat(ids(InputFiles.find(List.of(folder)))).containsExactly("x/one/a", "y/one/a", "z/a", "b");
    }

    @Test
    void tellsFilesOfOneFolderApartByEnding() throws IOException {
        write("a.md", "a.txt", "a.txt.txt", "b.txt");
        assertThat(ids(InputFiles.find(List.of(folder)))).containsExactly("a.md", "a.txt", "a.txt.txt", "b");
    }

    @Test
    void namesFilesByTheirPathWithinTheFolder() throws IOException {
        write("one/a.txt", "one/deep/a.txt", "b.txt");

        assertThat(names(InputFiles.find(List.of(folder)))).containsExactly("b.txt", "one/a.txt", "one/deep/a.txt");
    }

    @Test
    void tellsFilesOfDifferentInputsApartByTheirFolders() throws IOException {
        write("x/one/a.txt", "y/one/a.txt", "y/one/b.txt");
        List<Path> inputs = List.of(folder.resolve("x/one"), folder.resolve("y/one"));

        assertThat(names(InputFiles.find(inputs))).containsExactly("x/one/a.txt", "y/one/a.txt", "b.txt");
    }

    @Test
    void namesFilesTheSameWhateverTheOrderAndTheSpellingOfInputs() throws IOException {
        write("x/a.txt", "y/a.txt", "y/b.txt", "y/sub/c.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("y/b.txt"));
        List<Path> inputs = List.of(
                folder.resolve("link.txt"),
                folder.resolve("y/sub/c.txt"),
                folder.resolve("y"),
                folder.resolve("x/a.txt"),
                folder.resolve("x/../y/b.txt"));
        Set<String> forward = named(inputs);

        assertThat(forward).containsExactlyInAnyOrder("x/a=x/a.txt", "y/a=y/a.txt", "b=b.txt", "c=sub/c.txt");
        assertThat(named(Lists.reverse(inputs))).isEqualTo(forward);
    }

    @Test
    void findsNothingForNothing() {
        assertThat(InputFiles.find(List.of())).isEqualTo(new InputFiles(List.of(), List.of()));
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private static List<String> ids(InputFiles found) {
        return found.files().stream().map(file -> file.id().value()).toList();
    }

    private static List<String> names(InputFiles found) {
        return found.files().stream().map(InputFile::name).toList();
    }

    private static Set<String> named(List<Path> inputs) {
        return InputFiles.find(inputs).files().stream()
                .map(file -> file.id() + "=" + file.name())
                .collect(Collectors.toSet());
    }
}
