package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.text.Span;

/**
 * One of those whom a holder mention stands for.
 *
 * @param mention where this one is named: the holder mention itself, a part of it, or, where one part of "Russia and China" was asked
 *     for, the other part
 * @param words the text of the mention
 * @param entity the index of the entity in {@link DocumentActors#entities()}, not negative
 */
public record Party(Span mention, String words, int entity) {

    public Party {
        requireNonNull(mention, "mention");
        requireNonNull(words, "words");
        if (entity < 0) {
            throw new IllegalArgumentException(lenientFormat("entity must not be negative: %s", entity));
        }
    }
}
