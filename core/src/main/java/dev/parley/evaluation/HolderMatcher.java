package dev.parley.evaluation;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.parley.export.EntityRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entity of the gold that an actor of a run is. Names are compared by their {@link NameKey}. An actor is the entity that has its
 * name; if none has, each alias that the run's {@code entities.csv} gives the actor speaks for the entities that have it, and the one that
 * most speak for is it; of several, the one that was named first.
 */
final class HolderMatcher {

    private final ImmutableSetMultimap<NameKey, String> entitiesByName;
    private final Map<NameKey, List<NameKey>> aliasesByName = new HashMap<>();

    HolderMatcher(Collection<GoldEntity> entities, Collection<EntityRow> rows) {
        ImmutableSetMultimap.Builder<NameKey, String> byName = ImmutableSetMultimap.builder();
        entities.forEach(entity -> entity.names().forEach(name -> byName.put(NameKey.of(name), entity.id())));
        entitiesByName = byName.build();
        for (EntityRow row : rows) {
            aliasesByName.put(
                    NameKey.of(row.name()),
                    row.aliases().stream().map(NameKey::of).toList());
        }
    }

    HolderKey match(String name) {
        NameKey key = NameKey.of(name);
        Multiset<String> votes = LinkedHashMultiset.create(entitiesByName.get(key));
        if (votes.isEmpty()) {
            aliasesByName.getOrDefault(key, List.of()).forEach(alias -> votes.addAll(entitiesByName.get(alias)));
        }
        return Multisets.copyHighestCountFirst(votes).elementSet().stream()
                .findFirst()
                .map(id -> new HolderKey(HolderKey.Kind.ENTITY, id))
                .orElseGet(() -> new HolderKey(HolderKey.Kind.UNKNOWN, key.value()));
    }
}
