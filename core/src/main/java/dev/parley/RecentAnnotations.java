package dev.parley;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.text.Document;
import java.util.Optional;

/**
 * Keeps what an annotator found in the documents that it saw last, for whoever looks at them again: at most two million characters of text, which take
 * some 100 MB. Safe for use by several threads.
 */
final class RecentAnnotations implements Annotator {

    private static final long MOST_CHARACTERS = 2_000_000;

    private final Annotator annotator;
    private final Cache<Document, AnnotatedDocument> recent = CacheBuilder.newBuilder()
            .concurrencyLevel(1)
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Document document, AnnotatedDocument annotated) ->
                    document.text().length())
            .build();

    RecentAnnotations(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        return Optional.ofNullable(recent.getIfPresent(document)).orElseGet(() -> {
            AnnotatedDocument annotated = annotator.annotate(document);
            recent.put(document, annotated);
            return annotated;
        });
    }

    @Override
    public String version() {
        return annotator.version();
    }

    @Override
    public void close() {
        annotator.close();
    }
}
