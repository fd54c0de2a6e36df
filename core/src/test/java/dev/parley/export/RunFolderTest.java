package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import dev.parley.diagnostic.ParleyException;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunFolderTest {

    private static final Comparison COMPARISON = TramDispute.comparison();
    private static final String[] FILES = {
        "claims.csv",
        "codebook.csv",
        "documents.csv",
        "entities.csv",
        "manifest.json",
        "matrix.csv",
        "mentions.csv",
        "merges.csv",
        "positions.csv",
        "texts"
    };

    @TempDir
    Path parent;

    @Test
    void writesTheTablesAndTheManifest() throws IOException {
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(names(run())).containsExactly(FILES);
        assertThat(Files.readString(run().resolve("claims.csv"))).startsWith("claim,document,");
    }

    @Test
    void makesMissingParents() throws IOException {
        Path deep = parent.resolve("a/b/run");

        RunFolder.write(COMPARISON, deep, RunOptions.DEFAULT);

        assertThat(names(deep)).containsExactly(FILES);
    }

    @Test
    void leavesNothingBesideTheRun() throws IOException {
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(names(parent)).containsExactly("run");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        Path other = parent.resolve("other");

        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        RunFolder.write(COMPARISON, other, RunOptions.DEFAULT);

        for (String name : tables()) {
            assertThat(run().resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
    }

    @Test
    void writesJsonIfAsked() throws IOException {
        RunFolder.write(
                COMPARISON,
                run(),
                new RunOptions(Cells.CODE, Existing.PROTECT, ByteOrderMark.OMITTED, JsonOutput.WRITTEN));

        assertThat(names(run())).contains("comparison.json");
    }

    @Test
    void marksEveryTableAndNothingElseIfAsked() throws IOException {
        RunFolder.write(
                COMPARISON,
                run(),
                new RunOptions(Cells.CODE, Existing.PROTECT, ByteOrderMark.WRITTEN, JsonOutput.WRITTEN));

        for (String name :
                Stream.concat(tables().stream(), Stream.of("comparison.json")).toList()) {
            boolean marked = Files.readString(run().resolve(name)).startsWith("\uFEFF");
            assertThat(marked).as(name).isEqualTo(name.endsWith(".csv"));
        }
    }

    @Test
    void writesTheCellsAskedFor() throws IOException {
        RunFolder.write(
                COMPARISON,
                run(),
                new RunOptions(Cells.NET, Existing.PROTECT, ByteOrderMark.OMITTED, JsonOutput.OMITTED));

        assertThat(Files.readString(run().resolve("matrix.csv")))
                .contains(",-1,")
                .doesNotContain("opposes");
    }

    @Test
    void recordsTheHashOfEveryFile() throws IOException {
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        String hash = Hashing.sha256()
                .hashBytes(Files.readAllBytes(run().resolve("matrix.csv")))
                .toString();
        assertThat(Files.readString(run().resolve("manifest.json")))
                .contains("\"parley\": 1,", "\"matrix.csv\": \"" + hash + "\"");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectory(run());

        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(names(run())).containsExactly(FILES);
    }

    @Test
    void dropsWhatAnEarlierRunWroteAndThisOneDoesNot() throws IOException {
        RunFolder.write(
                COMPARISON,
                run(),
                new RunOptions(Cells.CODE, Existing.PROTECT, ByteOrderMark.OMITTED, JsonOutput.WRITTEN));

        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(names(run())).containsExactly(FILES);
    }

    @Test
    void carriesOverWhatTheUserPutIntoARun() throws IOException {
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        Files.createDirectory(run().resolve("plots"));
        Files.writeString(run().resolve("plots/tram.txt"), "mine");

        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(run().resolve("plots/tram.txt")).hasContent("mine");
    }

    @Test
    void keepsEditedFilesUnderAnotherName() throws IOException {
        Path claims = run().resolve("claims.csv");
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        Files.writeString(claims, "edited");
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        Files.writeString(claims, "edited again");

        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(run().resolve("claims.old.csv")).hasContent("edited");
        assertThat(run().resolve("claims.old2.csv")).hasContent("edited again");
        assertThat(Files.readString(claims)).startsWith("claim,document,");
    }

    @Test
    void doesNotKeepAnEditedFileThatTheNewRunWasMadeFrom() throws IOException {
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        Files.writeString(run().resolve("claims.csv"), "edited");

        RunFolder.write(madeFrom("edited"), run(), RunOptions.DEFAULT);

        assertThat(names(run())).containsExactly(FILES);
    }

    @Test
    void refusesAFolderThatIsNotARun() throws IOException {
        Files.createDirectory(run());
        Files.writeString(run().resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("run is not a Parley run; use --force");
        assertThat(names(run())).containsExactly("thesis.txt");
    }

    @Test
    void refusesAFolderWithTheManifestOfAnotherProgram() throws IOException {
        Files.createDirectory(run());
        Files.writeString(run().resolve("manifest.json"), "{\"name\": \"app\"}");

        assertThatThrownBy(() -> RunFolder.requireWritable(run(), Existing.PROTECT))
                .hasMessageContaining("is not a Parley run");
    }

    @Test
    void writesIntoAnyFolderIfForcedAndKeepsItsFiles() throws IOException {
        Files.createDirectory(run());
        Files.writeString(run().resolve("thesis.txt"), "mine");
        Files.writeString(run().resolve("manifest.json"), "{\"name\": \"app\"}");

        RunFolder.write(
                COMPARISON,
                run(),
                new RunOptions(Cells.CODE, Existing.REPLACE, ByteOrderMark.OMITTED, JsonOutput.OMITTED));

        assertThat(names(run())).contains(FILES);
        assertThat(run().resolve("thesis.txt")).hasContent("mine");
        assertThat(run().resolve("manifest.old.json")).hasContent("{\"name\": \"app\"}");
    }

    @Test
    void followsALinkToTheFolder() throws IOException {
        Path real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(run(), real);

        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);

        assertThat(Files.isSymbolicLink(run())).isTrue();
        assertThat(names(real)).containsExactly(FILES);
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.writeString(run(), "mine");

        assertThatThrownBy(() -> RunFolder.requireWritable(run(), Existing.REPLACE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("run is not a folder");
    }

    @Test
    void refusesAFileInPlaceOfAParent() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");

        assertThatThrownBy(() -> RunFolder.requireWritable(file.resolve("a/run"), Existing.PROTECT))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("a/run cannot be made, because")
                .hasMessageContaining("file is not a folder");
    }

    @Test
    void refusesTheWorkingDirectoryAndWhatHoldsIt() {
        Path root = parent.toAbsolutePath().getRoot();

        assertThatThrownBy(() -> RunFolder.requireWritable(Path.of("."), Existing.REPLACE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("is or holds the working directory");
        assertThatThrownBy(() -> RunFolder.requireWritable(root, Existing.REPLACE))
                .isInstanceOf(ParleyException.class);
    }

    @Test
    void leavesNothingBehindWhenItOnlyAsks() throws IOException {
        assertThatCode(() -> RunFolder.requireWritable(parent.resolve("a/b/run"), Existing.PROTECT))
                .doesNotThrowAnyException();

        assertThat(names(parent)).isEmpty();
    }

    @Test
    void leavesTheOldRunIfWritingFails() throws IOException {
        RunFolder.write(COMPARISON, run(), RunOptions.DEFAULT);
        List<RunFile> broken = List.of(
                new RunFile("matrix.csv", (comparison, out) -> out.append("half a"), ByteOrderMark.OMITTED),
                new RunFile(
                        "claims.csv",
                        (comparison, out) -> {
                            throw new IOException("disk full");
                        },
                        ByteOrderMark.OMITTED));

        assertThatThrownBy(() -> RunFolder.write(COMPARISON, run(), broken, Existing.PROTECT))
                .isInstanceOf(ParleyException.class)
                .hasMessage(run() + " cannot be written: disk full");
        assertThat(names(run())).containsExactly(FILES);
        assertThat(Files.readString(run().resolve("matrix.csv"))).startsWith("id,proposal,");
        assertThat(names(parent)).containsExactly("run");
    }

    @Test
    void bringsTheOldFolderBackIfTheNewOneCannotBeMoved() throws IOException {
        Files.createDirectory(run());
        Files.writeString(run().resolve("old.txt"), "old");
        TargetFolder target = TargetFolder.of(run());

        assertThatThrownBy(() -> FolderSwap.swap(parent.resolve("missing"), target, Map.of()))
                .isInstanceOf(IOException.class);
        assertThat(run().resolve("old.txt")).hasContent("old");
        assertThat(names(parent)).containsExactly("run");
    }

    @Test
    void writesAQuestionMarkForHalfACharacter() throws IOException {
        List<RunFile> files =
                List.of(new RunFile("half.csv", (comparison, out) -> out.append("a\uD83D"), ByteOrderMark.OMITTED));

        RunFolder.write(COMPARISON, run(), files, Existing.PROTECT);

        assertThat(run().resolve("half.csv")).hasContent("a?");
    }

    /** Returns the names of all that is a file. */
    private static List<String> tables() {
        return Stream.of(FILES).filter(name -> !name.equals("texts")).toList();
    }

    private Path run() {
        return parent.resolve("run");
    }

    private static Comparison madeFrom(String input) {
        String hash = Hashing.sha256().hashString(input, UTF_8).toString();
        return new Comparison(
                COMPARISON.codebook(),
                COMPARISON.documents(),
                COMPARISON.texts(),
                COMPARISON.claims(),
                COMPARISON.entities(),
                COMPARISON.merges(),
                COMPARISON.matrix(),
                COMPARISON.diagnostics(),
                Manifest.of(Map.of(), Map.of(), Map.of("claims.csv", hash)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
