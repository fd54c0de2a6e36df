package dev.parley.annotation;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.List;

/**
 * A document with its sentences and names. Only the document's body is annotated; all spans point into the document's text.
 *
 * @param document the document
 * @param sentences its sentences in order
 * @param names the names in it, in order, without overlap
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences, List<NameMention> names) {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        sentences.forEach(sentence -> requireInside(sentence.span(), document));
        names.forEach(name -> requireInside(name.span(), document));
    }

    private static void requireInside(Span span, Document document) {
        if (span.end() > document.text().length()) {
            throw new IllegalArgumentException(lenientFormat(
                    "span [%s, %s) must lie within the %s code units of %s",
                    span.start(), span.end(), document.text().length(), document.id()));
        }
    }
}
