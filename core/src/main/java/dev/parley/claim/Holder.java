package dev.parley.claim;

import static com.google.common.base.Strings.lenientFormat;

/**
 * Who is committed to a claim.
 *
 * @param kind an entity of the text, or the author of the document
 * @param name the canonical name, not blank
 */
public record Holder(Kind kind, String name) {

    public Holder {
        if (name.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("holder of kind %s must have a name", kind));
        }
    }

    /** What a holder is. */
    public enum Kind {
        /** An entity that the text names. */
        ACTOR,
        /** The author of the document. */
        AUTHOR
    }
}
