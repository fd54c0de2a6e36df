package dev.parley.exchange;

import dev.parley.claim.Origin;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Metadata;

/** What a claim tells of the document that it was read from. Stateless. */
final class Origins {

    private Origins() {}

    static DocumentSummary summary(Origin origin, int length) {
        Metadata metadata = Metadata.NONE;
        metadata = with(metadata, Metadata.Field.AUTHOR, origin.author());
        metadata = with(metadata, Metadata.Field.OUTLET, origin.outlet());
        metadata = with(metadata, Metadata.Field.DATE, origin.date());
        return new DocumentSummary(origin.document(), "", metadata, length, length, "");
    }

    static Metadata with(Metadata metadata, Metadata.Field field, String value) {
        return value.isBlank() ? metadata : metadata.with(field, value);
    }
}
