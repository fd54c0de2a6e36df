package dev.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Unites persons: full names that agree, then last names that only one full name bears. What would fit several stays by itself. */
final class PersonUnion {

    private final Lexicon lexicon;

    PersonUnion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Cluster> unite(SortedMap<String, Cluster> byName) {
        Map<PersonName, Cluster> full = new LinkedHashMap<>();
        List<Cluster> rest = new ArrayList<>();
        List<Map.Entry<PersonName, Cluster>> names = byName.values().stream()
                .map(cluster -> Map.entry(PersonName.parse(cluster.name(), lexicon), cluster))
                .sorted(Comparator.comparing((Map.Entry<PersonName, Cluster> entry) -> -weight(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().text()))
                .toList();
        for (Map.Entry<PersonName, Cluster> entry : names) {
            if (Character.isLowerCase(entry.getKey().family().codePointAt(0))) {
                rest.add(entry.getValue());
                continue;
            }
            List<Cluster> fitting = fitting(entry.getKey(), full);
            if (fitting.size() == 1) {
                fitting.get(0).addAll(entry.getValue());
            } else if (entry.getKey().isFull()) {
                full.put(entry.getKey(), entry.getValue());
            } else {
                rest.add(entry.getValue());
            }
        }
        rest.addAll(full.values());
        return rest;
    }

    /** Names that say more come first, so that an initial or a last name alone finds the full forms already there. */
    private static int weight(PersonName name) {
        if (!name.isFull()) {
            return 0;
        }
        return name.given().length() <= 2 ? 1 : name.middle().isEmpty() ? 2 : 3;
    }

    private List<Cluster> fitting(PersonName name, Map<PersonName, Cluster> full) {
        return full.entrySet().stream()
                .filter(entry -> name.isFull()
                        ? entry.getKey().agreesWith(name, lexicon)
                        : entry.getKey().familyKey().equals(name.familyKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
