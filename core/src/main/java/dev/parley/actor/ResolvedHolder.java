package dev.parley.actor;

import static java.util.Objects.requireNonNull;

import dev.parley.text.Span;

/**
 * One of those whom a holder mention stands for.
 *
 * @param mention where the document names this one
 * @param words the text of the mention
 * @param entity the entity
 */
public record ResolvedHolder(Span mention, String words, Entity entity) {

    public ResolvedHolder {
        requireNonNull(mention, "mention");
        requireNonNull(words, "words");
        requireNonNull(entity, "entity");
    }
}
