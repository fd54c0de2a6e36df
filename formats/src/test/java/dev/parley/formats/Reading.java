package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads files that a test writes into a folder. */
record Reading(Path folder) {

    IngestResult of(String name, String content) throws IOException {
        return of(name, content.getBytes(UTF_8));
    }

    IngestResult of(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return FileReader.standard().read(new InputFile(new DocumentId("a"), file, name));
    }

    Document document(String name, String content) throws IOException {
        return document(name, content.getBytes(UTF_8));
    }

    Document document(String name, byte[] content) throws IOException {
        IngestResult result = of(name, content);
        assertThat(result.documents()).as(result.diagnostics().toString()).hasSize(1);
        return result.documents().get(0);
    }

    static String body(Document document) {
        return document.body().stream().map(span -> span.of(document.text())).collect(Collectors.joining("\n"));
    }
}
