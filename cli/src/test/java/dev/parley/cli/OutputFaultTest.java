package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFaultTest {

    private static final String FULL = "No space left on device";
    private static final String CLOSED = "Broken pipe";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
        Files.writeString(folder.resolve("a.txt"), "A headline\n\nAnna backs P1.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "completion"})
    void failsIfWhatIsAskedForCannotBePrinted(String argument) {
        assertThat(run(FULL, argument)).isEqualTo(failure());
    }

    @Test
    void failsIfClaimsCannotBePrinted() {
        assertThat(run(FULL, "read", folder, "-c", codebook(), "-q")).isEqualTo(failure());
    }

    @Test
    void failsIfThePictureCannotBePrinted() {
        Path output = folder.resolve("run");

        assertThat(run(FULL, "compare", folder, "-c", codebook(), "-o", output)).isEqualTo(failure());
        assertThat(run(FULL, "matrix", output)).isEqualTo(failure());
        assertThat(output.resolve("matrix.csv")).exists();
    }

    @Test
    void saysNothingOfAClosedPipe() {
        assertThat(run(CLOSED, "completion")).isEqualTo(new Invocation(141, "", ""));
    }

    @Test
    void keepsTheExitCodeOfAnEarlierFault() {
        Path missing = folder.resolve("missing.txt");

        assertThat(run(CLOSED, "read", folder, missing, "-c", codebook(), "-q"))
                .isEqualTo(new Invocation(1, "", missing + ": error: there is no such file or folder\n"));
    }

    private Path codebook() {
        return folder.resolve("codebook.csv");
    }

    private static Invocation failure() {
        return new Invocation(1, "", "parley: error: standard output cannot be written: " + FULL + "\n");
    }

    private static Invocation run(String reason, Object... arguments) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
        return Invocation.of(new ToyModels(), Terminal.NONE, broken, arguments);
    }
}
