package dev.parley.matrix;

import static java.util.Objects.requireNonNull;

/**
 * A column of the matrix.
 *
 * @param kind what it is
 * @param name its name
 */
public record Source(Kind kind, String name) {

    public Source {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** What a source is. */
    public enum Kind {
        /** An entity of the texts. */
        ACTOR,
        /** The author of a document. */
        AUTHOR,
        /** An outlet. */
        OUTLET,
        /** A document. */
        DOCUMENT
    }
}
