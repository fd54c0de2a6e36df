package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourceDocumentsTest {

    private static final InputFile PLAIN = file("a/b", "x/a/b.txt");
    private static final InputFile ARCHIVE = file("a", "a.zip");

    @Test
    void tellsDocumentsOfOneIdApartWhateverTheOrderOfFiles() {
        IngestResult plain = result("a/b", "");
        IngestResult archive = result("a/b", "b.txt");

        List<SourceDocument> documents = SourceDocuments.join(List.of(PLAIN, ARCHIVE), List.of(plain, archive));

        assertThat(documents)
                .extracting(source -> source.document().id().value())
                .containsExactly("a.zip/b", "a/b");
        assertThat(documents).extracting(SourceDocument::name).containsExactly("a.zip/b.txt", "x/a/b.txt");
        assertThat(SourceDocuments.join(List.of(ARCHIVE, PLAIN), Arrays.asList(archive, plain)))
                .isEqualTo(documents);
    }

    private static InputFile file(String id, String name) {
        return new InputFile(new DocumentId(id), Path.of(name), name);
    }

    private static IngestResult result(String id, String place) {
        DocumentId documentId = new DocumentId(id);
        Document document = new Document(documentId, "", List.of(), Metadata.NONE);
        return new IngestResult(
                List.of(document), List.of(), "", place.isEmpty() ? Map.of() : Map.of(documentId, place));
    }
}
