package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Origin;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Metadata;

/**
 * A document of a coding.
 *
 * @param summary what is known of it
 * @param text its text
 */
record DnaDocument(DocumentSummary summary, String text) {

    DnaDocument {
        requireNonNull(summary, "summary");
        requireNonNull(text, "text");
    }

    Origin origin() {
        Metadata metadata = summary.metadata();
        return new Origin(
                summary.id(),
                metadata.find(Metadata.Field.OUTLET).orElse(""),
                metadata.find(Metadata.Field.AUTHOR).orElse(""),
                metadata.find(Metadata.Field.DATE).orElse(""));
    }
}
