package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

/**
 * For whom an entity of a document speaks.
 *
 * @param entity the index of the entity that it speaks for
 * @param rule how that is known
 */
public record Principal(int entity, MergeRule rule) {

    public Principal {
        requireNonNull(rule, "rule");
        if (entity < 0) {
            throw new IllegalArgumentException(lenientFormat("index %s of a principal must be at least 0", entity));
        }
    }
}
