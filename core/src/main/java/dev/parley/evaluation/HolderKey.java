package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;

/**
 * A holder in terms of the gold, so that two claims can be compared.
 *
 * @param kind what it is
 * @param name the id of a document for an author, of an entity for an actor; for an unknown one the key of its name
 */
public record HolderKey(Kind kind, String name) implements Comparable<HolderKey> {

    private static final String AUTHOR_PREFIX = "author:";

    public HolderKey {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** Reads what a gold writes: {@code author:} and the id of a document, or the id of an entity. */
    static HolderKey parse(String holder) {
        return holder.startsWith(AUTHOR_PREFIX)
                ? author(holder.substring(AUTHOR_PREFIX.length()))
                : new HolderKey(Kind.ENTITY, holder);
    }

    static HolderKey author(String document) {
        return new HolderKey(Kind.AUTHOR, document);
    }

    /**
     * Tells whether the author of a document holds the claim.
     *
     * @return true if so
     */
    public boolean isAuthor() {
        return kind == Kind.AUTHOR;
    }

    /**
     * Writes the holder as a gold does; an unknown one with a question mark in front.
     *
     * @return {@code author:letter}, {@code town_council} or {@code ?some neighbours}
     */
    @Override
    public String toString() {
        return kind.mark + name;
    }

    @Override
    public int compareTo(HolderKey other) {
        return ComparisonChain.start()
                .compare(kind, other.kind)
                .compare(name, other.name)
                .result();
    }

    /** What a holder is. */
    public enum Kind {
        /** The author of a document. */
        AUTHOR(AUTHOR_PREFIX),
        /** An entity of the gold. */
        ENTITY(""),
        /** An actor that the gold does not have. */
        UNKNOWN("?");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }
}
