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
 * @param mentions how often it is mentioned, pronouns included; 0 if others speak for it and no document names it
 * @param documents the documents that mention it or in which somebody speaks for it, sorted
 * @param parent the name of the entity that it speaks for; empty if it speaks for itself
 * @param affiliations the states and bodies that it is said to belong to without speaking for them, sorted
 */
public record Entity(
        String name,
        EntityKind kind,
        List<String> aliases,
        int mentions,
        List<DocumentId> documents,
        String parent,
        List<String> affiliations) {

    public Entity {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(parent, "parent");
        aliases = List.copyOf(aliases);
        documents = List.copyOf(documents);
        affiliations = List.copyOf(affiliations);
        if (mentions < 0) {
            throw new IllegalArgumentException(
                    lenientFormat("entity '%s' has %s mentions, must be at least 0", name, mentions));
        }
    }

    /**
     * Makes an entity that speaks for itself and belongs to nobody.
     *
     * @param name the canonical name
     * @param kind what it is
     * @param aliases its other names, sorted
     * @param mentions how often it is mentioned
     * @param documents the documents that mention it, sorted
     */
    public Entity(String name, EntityKind kind, List<String> aliases, int mentions, List<DocumentId> documents) {
        this(name, kind, aliases, mentions, documents, "", List.of());
    }
}
