package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import java.util.List;

/**
 * An actor, treaty or place across all documents.
 *
 * @param name the canonical name
 * @param kind what it is
 * @param aliases the distinct other names by which the documents call it, sorted
 * @param mentions how often it is mentioned, pronouns included, at least once
 * @param documents the documents that mention it, sorted
 */
public record Entity(String name, EntityKind kind, List<String> aliases, int mentions, List<DocumentId> documents) {

    public Entity {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
        documents = List.copyOf(documents);
        if (mentions < 1) {
            throw new IllegalArgumentException(
                    lenientFormat("entity '%s' has %s mentions, must be at least 1", name, mentions));
        }
    }
}
