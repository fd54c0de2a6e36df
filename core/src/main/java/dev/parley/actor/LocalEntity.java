package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.List;

/**
 * An actor, treaty or place as one document knows it.
 *
 * @param name its canonical name within the document, or the well-known name where the gazetteer has one
 * @param kind what it is
 * @param aliases the distinct names and descriptions by which the document calls it, pronouns left out, in order of first use
 * @param mentions every place where it is mentioned, pronouns included, in order; none for an entity that is only spoken for
 * @param affiliations the states and bodies that a person or organisation is said to belong to without speaking for them, sorted
 * @param roles the nouns of offices and the like by which the document calls it, "mayor", in small letters, sorted
 */
public record LocalEntity(
        String name,
        EntityKind kind,
        List<String> aliases,
        List<Span> mentions,
        List<String> affiliations,
        List<String> roles) {

    public LocalEntity {
        requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("entity of kind %s must have a name", kind));
        }
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        affiliations = List.copyOf(affiliations);
        roles = List.copyOf(roles);
    }

    /**
     * Makes an entity without affiliations and roles.
     *
     * @param name its canonical name
     * @param kind what it is
     * @param aliases its names in order of first use
     * @param mentions where it is mentioned, in order
     */
    public LocalEntity(String name, EntityKind kind, List<String> aliases, List<Span> mentions) {
        this(name, kind, aliases, mentions, List.of(), List.of());
    }
}
