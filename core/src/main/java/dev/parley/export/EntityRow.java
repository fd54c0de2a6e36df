package dev.parley.export;

import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import java.util.List;

/**
 * What {@code entities.csv} says of an entity.
 *
 * @param name the canonical name
 * @param kind what it is
 * @param aliases the other names, in the order of the file
 */
public record EntityRow(String name, EntityKind kind, List<String> aliases) {

    public EntityRow {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
    }
}
