package dev.parley.text;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One article. Its text is the truth that every span points into and is never changed after reading.
 *
 * @param id the name by which it is known
 * @param text the text as read, line ends as in the file
 * @param body the ranges of the text that are the article proper, in order, without overlap; a passage that the document repeats word
 *     for word is in it once; empty if there is nothing to read
 * @param metadata what else is known
 */
public record Document(DocumentId id, String text, List<Span> body, Metadata metadata) {

    public Document {
        requireNonNull(id, "id");
        requireNonNull(metadata, "metadata");
        body = List.copyOf(body);
        int from = 0;
        for (Span range : body) {
            if (range.start() < from || range.end() > text.length()) {
                throw new IllegalArgumentException(lenientFormat(
                        "body range [%s, %s) must lie within [%s, %s)",
                        range.start(), range.end(), from, text.length()));
            }
            from = range.end();
        }
    }
}
