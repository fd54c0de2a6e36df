package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.ResourceException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ResourcesTest {

    @Test
    void reportsAMissingFile() {
        assertThatThrownBy(() -> Resources.shipped().read("/nowhere.onnx"))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("/nowhere.onnx is missing from the class path");
    }

    @Test
    void reportsADamagedNetwork() {
        Resources shipped = Resources.shipped();
        Resources damaged =
                path -> path.equals(Resources.NETWORK) ? Arrays.copyOf(shipped.read(path), 1_000) : shipped.read(path);

        assertThatThrownBy(() -> JointReader.load(damaged, ReaderSize.SMALL))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("reader-int8.onnx is damaged: 1000 bytes with SHA-256");
    }
}
