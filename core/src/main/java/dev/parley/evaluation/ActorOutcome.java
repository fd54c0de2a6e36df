package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of an entity of the gold.
 *
 * @param entity the entity, which stands in the texts
 * @param rows the rows that hold names of it: none if it was missed, several if it was split
 */
public record ActorOutcome(GoldEntity entity, List<RowMatch> rows) {

    public ActorOutcome {
        requireNonNull(entity, "entity");
        rows = List.copyOf(rows);
    }
}
