package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.base.Strings;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.text.DocumentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReadAheadTest {

    private static final int FILES = 200;

    @Test
    void handsOverInTheOrderOfTheFilesWhateverTheNumberOfThreads() {
        List<InputFile> files = files();
        // The first of each ten take the longest.
        DocumentReader slow = file -> {
            long end = System.nanoTime() + (number(file) % 10 == 0 ? 3_000_000 : 0);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return result(file);
        };

        assertThat(taken(new ReadAhead(slow, 4), files))
                .isEqualTo(taken(new ReadAhead(slow, 1), files))
                .hasSize(FILES)
                .isSorted();
    }

    @Test
    void readsNoFurtherThanAFewFilesAheadOfWhatIsTaken() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        DocumentReader counting = file -> {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            return result(file);
        };

        new ReadAhead(counting, 2).each(files(), (file, result) -> waiting.decrementAndGet());

        // Eight and the one that is being taken.
        assertThat(most.get()).isBetween(1, 9);
    }

    @Test
    void throwsWhatTheReaderThrows() {
        DocumentReader broken = file -> {
            throw new IllegalStateException("broken at " + file.id());
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new ReadAhead(broken, 2).each(files(), (file, result) -> {}))
                .withMessage("broken at 0");
    }

    private static List<String> taken(ReadAhead ahead, List<InputFile> files) {
        List<String> taken = new ArrayList<>();
        ahead.each(files, (file, result) -> taken.add(result.sha256()));
        return taken;
    }

    private static IngestResult result(InputFile file) {
        return new IngestResult(List.of(), List.of(), Strings.padStart(file.id().value(), 64, '0'));
    }

    private static int number(InputFile file) {
        return Integer.parseInt(file.id().value());
    }

    private static List<InputFile> files() {
        return IntStream.range(0, FILES)
                .mapToObj(i -> new InputFile(new DocumentId("" + i), Path.of(i + ".txt"), i + ".txt"))
                .toList();
    }
}
