package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextsFolderTest {

    @TempDir
    Path parent;

    @Test
    void givesBackWhatARunHasRead() {
        RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);

        assertThat(TextsFolder.read(run())).isEqualTo(TramDispute.texts());
    }

    @Test
    void keepsMarkAndCarriageReturnsOfAText() throws IOException {
        SortedMap<DocumentId, String> texts =
                ImmutableSortedMap.of(TramDispute.texts().firstKey(), "\uFEFFfirst\r\nsecond 🚋\r");
        RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);
        Files.delete(run().resolve("texts/letter.txt"));
        Files.delete(run().resolve("texts/+report.txt"));
        Files.delete(run().resolve("texts"));

        TextsFolder.write(texts, run());

        assertThat(TextsFolder.read(run())).isEqualTo(texts);
    }

    @Test
    void leavesOutATextThatIsGone() throws IOException {
        RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);
        Files.delete(run().resolve("texts/letter.txt"));

        assertThat(TextsFolder.read(run())).containsOnlyKeys(new DocumentId("+report"));
    }

    @Test
    void findsNothingWhereThereIsNoRun() {
        assertThat(TextsFolder.read(parent)).isEmpty();
    }

    @Test
    void replacesTheTextsOfAnEarlierRun() throws IOException {
        RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);
        RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);

        assertThat(names(run())).doesNotContain("texts.old");
    }

    @Test
    void keepsTextsThatSomeoneHasEdited() throws IOException {
        RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);
        Files.writeString(run().resolve("texts/letter.txt"), "mine");

        Map<String, String> kept = RunFolder.write(TramDispute.comparison(), run(), RunOptions.DEFAULT);

        assertThat(kept).containsExactly(Map.entry("texts", "texts.old"));
        assertThat(run().resolve("texts.old/letter.txt")).hasContent("mine");
    }

    private Path run() {
        return parent.resolve("run");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList().stream();
        }
    }
}
