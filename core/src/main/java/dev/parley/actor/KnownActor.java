package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import java.util.List;

/**
 * An actor that the user knows.
 *
 * @param name its canonical name, not blank
 * @param kind what it is
 * @param aliases other names of it
 * @param parent the name of the actor that it speaks for; empty if it speaks for itself
 */
public record KnownActor(String name, EntityKind kind, List<String> aliases, String parent) {

    public KnownActor {
        requireNonNull(kind, "kind");
        requireNonNull(parent, "parent");
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("actor of kind %s must have a name", kind));
        }
    }
}
