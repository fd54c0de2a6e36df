package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.text.DocumentId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GuardTest {

    private static final Content CONTENT = Content.file("a.txt", "a.txt", "The bridge is built.".getBytes(UTF_8));

    private final Findings findings = new Findings(new InputFile(new DocumentId("a"), Path.of("a.txt"), "a.txt"));

    @Test
    void whatTheMemoryDoesNotHoldIsAnErrorAboutThatContentAlone() {
        Guard.read(
                (content, into) -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                CONTENT,
                findings);
        Guard.read(new TextReader(), CONTENT.entry("b.txt", CONTENT.bytes()), findings);

        IngestResult result = findings.result("");
        assertThat(result.diagnostics()).extracting(Diagnostic::message).containsExactly(Guard.OUT_OF_MEMORY);
        assertThat(result.documents()).hasSize(1);
    }

    @Test
    void saysNothingOfWhatIsRead() {
        Guard.read(new TextReader(), CONTENT, findings);

        assertThat(findings.result("").diagnostics()).isEmpty();
    }
}
