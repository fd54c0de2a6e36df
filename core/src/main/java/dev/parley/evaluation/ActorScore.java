package dev.parley.evaluation;

import dev.parley.annotation.EntityKind;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How well {@code entities.csv} agrees with the entities of the gold.
 *
 * @param outcomes the entities that stand in the texts, in the order of the gold; an entity all of whose names others share is left out
 * @param mixed the rows that hold names of two or more entities, in the order of the file: for each row its matches
 */
public record ActorScore(List<ActorOutcome> outcomes, List<List<RowMatch>> mixed) {

    public ActorScore {
        outcomes = List.copyOf(outcomes);
        mixed = mixed.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the figures over all entities, groups included.
     *
     * @return the figures
     */
    public ActorFigures all() {
        return figures(entity -> true);
    }

    /**
     * Returns the figures over the entities that have a name of their own.
     *
     * @return the figures
     * @see GoldEntity#isNamed
     */
    public ActorFigures named() {
        return figures(GoldEntity::isNamed);
    }

    /**
     * Returns the figures by kind.
     *
     * @return the figures of each kind that occurs; entities of unknown kind are in none
     */
    public SortedMap<EntityKind, ActorFigures> byKind() {
        SortedMap<EntityKind, ActorFigures> figures = new TreeMap<>(Comparator.naturalOrder());
        outcomes.stream()
                .flatMap(outcome -> outcome.entity().kind().stream())
                .distinct()
                .forEach(kind -> figures.put(
                        kind,
                        figures(entity -> entity.kind().filter(kind::equals).isPresent())));
        return figures;
    }

    /**
     * Returns the entities that are in no row.
     *
     * @return the entities in the order of the gold
     */
    public List<GoldEntity> missed() {
        return outcomes.stream()
                .filter(outcome -> outcome.rows().isEmpty())
                .map(ActorOutcome::entity)
                .toList();
    }

    /**
     * Returns the entities that are in several rows.
     *
     * @return the outcomes in the order of the gold
     */
    public List<ActorOutcome> split() {
        return outcomes.stream().filter(outcome -> outcome.rows().size() > 1).toList();
    }

    /**
     * Returns the rows that have another kind than the gold says.
     *
     * @return the rows with their entities, in the order of the gold
     */
    public List<RowMatch> wrongKinds() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.rows().stream())
                .filter(match -> match.entity().kind().isPresent() && !match.isKindRight())
                .toList();
    }

    private ActorFigures figures(Predicate<GoldEntity> condition) {
        return ActorFigures.of(outcomes.stream()
                .filter(outcome -> condition.test(outcome.entity()))
                .toList());
    }
}
