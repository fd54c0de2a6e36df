package dev.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Unites an acronym with the one longer name that another document explains it by. */
final class AcronymUnion {

    private AcronymUnion() {}

    static List<Cluster> unite(SortedMap<String, Cluster> byName) {
        Map<String, Set<String>> longNames = new HashMap<>();
        byName.forEach((key, cluster) -> cluster.parts().stream()
                .filter(part -> !NameForms.isAcronym(key))
                .flatMap(part -> part.entity().aliases().stream())
                .map(NameForms::plain)
                .filter(NameForms::isAcronym)
                .forEach(acronym -> longNames
                        .computeIfAbsent(acronym, any -> new TreeSet<>())
                        .add(key)));
        List<Cluster> united = new ArrayList<>();
        byName.forEach((key, cluster) -> {
            Set<String> targets = longNames.getOrDefault(key, Set.of());
            Cluster target = targets.size() == 1 ? byName.get(targets.iterator().next()) : null;
            if (target == null) {
                united.add(cluster);
            } else {
                target.addAll(cluster);
            }
        });
        return united;
    }
}
