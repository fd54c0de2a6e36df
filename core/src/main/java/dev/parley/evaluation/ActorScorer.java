package dev.parley.evaluation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.parley.export.EntityRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Scores the rows of {@code entities.csv}. A row holds an entity if its name or one of its aliases is, by {@link NameKey}, the name or an
 * alias of that entity and of no other; a name that entities of the gold share decides nothing.
 */
final class ActorScorer {

    private final Multimap<NameKey, GoldEntity> owners = LinkedHashMultimap.create();

    ActorScorer(Collection<GoldEntity> entities) {
        entities.forEach(entity -> entity.names().forEach(name -> owners.put(NameKey.of(name), entity)));
    }

    /** Scores the entities that stand in the texts; mixed rows are told of all entities. */
    ActorScore score(List<EntityRow> rows, Predicate<GoldEntity> standsInTexts) {
        List<List<RowMatch>> matches = rows.stream().map(this::matches).toList();
        ImmutableListMultimap<GoldEntity, RowMatch> byEntity =
                Multimaps.index(matches.stream().flatMap(List::stream).toList(), RowMatch::entity);
        return new ActorScore(
                decidable().stream()
                        .filter(standsInTexts)
                        .map(entity -> new ActorOutcome(entity, byEntity.get(entity)))
                        .toList(),
                matches.stream().filter(row -> row.size() > 1).toList());
    }

    private List<RowMatch> matches(EntityRow row) {
        ListMultimap<GoldEntity, String> names =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Stream.concat(Stream.of(row.name()), row.aliases().stream()).distinct().forEach(name -> {
            Collection<GoldEntity> named = owners.get(NameKey.of(name));
            if (named.size() == 1) {
                names.put(named.iterator().next(), name);
            }
        });
        List<RowMatch> matches = new ArrayList<>();
        names.asMap().forEach((entity, found) -> matches.add(new RowMatch(entity, row, List.copyOf(found))));
        return matches;
    }

    private Set<GoldEntity> decidable() {
        return owners.asMap().values().stream()
                .filter(named -> named.size() == 1)
                .flatMap(Collection::stream)
                .collect(ImmutableSet.toImmutableSet());
    }
}
