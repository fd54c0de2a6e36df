package dev.parley.matrix;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A column of the matrix.
 *
 * @param kind what it is
 * @param name its name
 */
public record Source(Kind kind, String name) implements Comparable<Source> {

    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::kind).thenComparing(Source::name, CodePoints.ORDER);

    public Source {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** Orders sources by kind, then name by code point. */
    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }

    /** What a source is. */
    public enum Kind {
        /** An entity of the texts. */
        ACTOR,
        /** An entity of the texts, as one that reports what others claim. */
        REPORTER,
        /** The author of a document. */
        AUTHOR,
        /** An outlet. */
        OUTLET,
        /** A document. */
        DOCUMENT
    }
}
