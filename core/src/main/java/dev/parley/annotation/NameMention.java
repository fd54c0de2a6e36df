package dev.parley.annotation;

import static java.util.Objects.requireNonNull;

import dev.parley.text.Span;

/**
 * A name in the text as the engine found it.
 *
 * @param span where it stands
 * @param kind what the engine takes it for
 */
public record NameMention(Span span, EntityKind kind) {

    public NameMention {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
    }
}
