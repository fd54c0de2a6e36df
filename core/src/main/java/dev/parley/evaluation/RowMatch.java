package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.export.EntityRow;
import java.util.List;

/**
 * A row of {@code entities.csv} that holds names of an entity of the gold.
 *
 * @param entity the entity
 * @param row the row
 * @param names the names of the row that are the entity's, at least one
 */
public record RowMatch(GoldEntity entity, EntityRow row, List<String> names) {

    public RowMatch {
        requireNonNull(entity, "entity");
        requireNonNull(row, "row");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    lenientFormat("row '%s' must have a name of entity '%s'", row.name(), entity.id()));
        }
    }

    /**
     * Tells whether the row has the kind of the entity.
     *
     * @return true if so; false also if the gold does not say what the entity is
     */
    public boolean isKindRight() {
        return entity.kind().filter(kind -> kind == row.kind()).isPresent();
    }
}
