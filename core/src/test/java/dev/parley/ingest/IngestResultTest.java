package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IngestResultTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void rejectsMalformedDigest(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IngestResult(List.of(), List.of(), digest))
                .withMessageContaining(digest);
    }

    @Test
    void acceptsMissingDigest() {
        assertThat(new IngestResult(List.of(), List.of(), "").sha256()).isEmpty();
    }
}
