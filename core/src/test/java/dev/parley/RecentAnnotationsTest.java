package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecentAnnotationsTest {

    private final List<DocumentId> annotated = new ArrayList<>();
    private final RecentAnnotations recent = new RecentAnnotations(new Recording());

    @Test
    void annotatesADocumentOnce() {
        AnnotatedDocument first = recent.annotate(document("one", 100));

        assertThat(recent.annotate(document("one", 100))).isSameAs(first);
        assertThat(annotated).hasSize(1);
    }

    @Test
    void tellsDocumentsOfOneTextApart() {
        recent.annotate(document("one", 100));

        assertThat(recent.annotate(document("two", 100)).document().id()).isEqualTo(new DocumentId("two"));
    }

    @Test
    void annotatesAgainWhatIsTooMuchToKeep() {
        recent.annotate(document("one", 1_500_000));
        recent.annotate(document("two", 1_500_000));
        recent.annotate(document("one", 1_500_000));
        recent.annotate(document("two", 1_500_000));

        assertThat(annotated).hasSizeGreaterThan(2);
    }

    private static Document document(String id, int length) {
        return new Document(new DocumentId(id), "a".repeat(length), List.of(new Span(0, length)), Metadata.NONE);
    }

    private final class Recording implements Annotator {

        @Override
        public AnnotatedDocument annotate(Document document) {
            annotated.add(document.id());
            return new AnnotatedDocument(document, List.of(), List.of());
        }

        @Override
        public String version() {
            return "recording 1";
        }

        @Override
        public void close() {}
    }
}
