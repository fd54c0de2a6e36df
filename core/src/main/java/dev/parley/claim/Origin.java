package dev.parley.claim;

import static java.util.Objects.requireNonNull;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;

/**
 * Where a claim was read.
 *
 * @param document the document
 * @param outlet where it was published, empty if not known
 * @param author who wrote it, empty if not known
 * @param date ISO 8601 date of publication, empty if not known
 */
public record Origin(DocumentId document, String outlet, String author, String date) {

    public Origin {
        requireNonNull(document, "document");
        requireNonNull(outlet, "outlet");
        requireNonNull(author, "author");
        requireNonNull(date, "date");
    }

    /**
     * Takes the origin from a document.
     *
     * @param document the document
     * @return its id and what is known of its publication
     */
    public static Origin of(Document document) {
        Metadata metadata = document.metadata();
        return new Origin(
                document.id(),
                metadata.find(Metadata.Field.OUTLET).orElse(""),
                metadata.find(Metadata.Field.AUTHOR).orElse(""),
                metadata.find(Metadata.Field.DATE).orElse(""));
    }
}
