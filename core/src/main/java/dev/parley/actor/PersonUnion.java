package dev.parley.actor;

import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Unites persons: full names that agree, then last names that only one full name bears, or one of
 * an office, then last names alone by their spelling. What would
 * fit several stays by itself; so do the names of families ("the Does").
 */
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
            if (entry.getKey().isDescription()) {
                rest.add(entry.getValue());
                continue;
            }
            List<Cluster> fitting = byRole(fitting(entry.getKey(), entry.getValue(), full), entry);
            if (fitting.isEmpty() && entry.getKey().isFull()) {
                fitting = misspelt(entry, full, names);
                // "Reza" alone is "Anton Reza", who is "Anton Resa".
                fitting.forEach(same -> full.put(entry.getKey(), same));
            }
            if (fitting.size() == 1) {
                fitting.get(0).addAll(entry.getValue());
            } else if (entry.getKey().isFull()) {
                full.put(entry.getKey(), entry.getValue());
            } else {
                rest.add(entry.getValue());
            }
        }
        List<Cluster> united = new ArrayList<>(full.values().stream().distinct().toList());
        united.addAll(unlike(rest));
        return united;
    }

    /** Unites last names alone that differ by spelling; descriptions, in small letters, only differ or not. */
    private List<Cluster> unlike(List<Cluster> rest) {
        Map<String, Cluster> bySpelling = new LinkedHashMap<>();
        List<Cluster> unlike = new ArrayList<>();
        for (Cluster cluster : rest) {
            PersonName name = PersonName.parse(cluster.name(), lexicon);
            Cluster known = name.isFull() || name.isDescription()
                    ? null
                    : bySpelling.putIfAbsent(NameForms.spelling(name.text()), cluster);
            if (known == null || !Collections.disjoint(documents(known), documents(cluster))) {
                unlike.add(cluster);
            } else {
                known.addAll(cluster);
            }
        }
        return unlike;
    }

    /** Names that say more come first, so that an initial or a last name alone finds the full forms already there. */
    private static int weight(PersonName name) {
        if (!name.isFull()) {
            return 0;
        }
        return name.given().length() <= 2 ? 1 : name.middle().isEmpty() ? 2 : 3;
    }

    /** A last name that one document keeps apart from a full one is not its bearer's: "President Kline … his wife, Mary Kline". */
    private List<Cluster> fitting(PersonName name, Cluster bearer, Map<PersonName, Cluster> full) {
        Map<PersonName, Cluster> others = new LinkedHashMap<>(full);
        others.values().removeIf(other -> !name.isFull() && !Collections.disjoint(documents(other), documents(bearer)));
        List<Cluster> exact =
                matching(others, person -> name.isFull() ? person.agreesWith(name, lexicon) : name.isFamilyOf(person));
        if (!exact.isEmpty() || name.isFull()) {
            return exact;
        }
        List<Cluster> bare = matching(others, name::isBareFamilyOf);
        return bare.isEmpty() ? byFirstFamily(others, name) : bare;
    }

    /** "Anton Resa" is "Anton Reza" if no document has both and nobody else is called like one of them. */
    private static List<Cluster> misspelt(
            Map.Entry<PersonName, Cluster> bearer,
            Map<PersonName, Cluster> full,
            List<Map.Entry<PersonName, Cluster>> names) {
        List<Cluster> alike = matching(full, person -> Misspellings.areAlike(person, bearer.getKey()));
        long families = names.stream()
                .map(Map.Entry::getKey)
                .filter(person -> person.isFull()
                        && person.familyKey().equals(bearer.getKey().familyKey()))
                .count();
        boolean apart =
                alike.size() == 1 && Collections.disjoint(documents(alike.get(0)), documents(bearer.getValue()));
        return apart && families <= 2 ? alike : List.of();
    }

    /** "Mayor Lind" is the only one of several Linds who is a mayor. */
    private static List<Cluster> byRole(List<Cluster> fitting, Map.Entry<PersonName, Cluster> bearer) {
        List<Cluster> called = bearer.getKey().isFull() || fitting.size() < 2
                ? List.of()
                : fitting.stream()
                        .filter(person -> person.sharesRole(bearer.getValue()))
                        .toList();
        return called.size() == 1 ? called : fitting;
    }

    private static List<Cluster> byFirstFamily(Map<PersonName, Cluster> people, PersonName name) {
        return people.entrySet().stream()
                .filter(person ->
                        name.isFirstFamilyOf(person.getKey(), person.getValue().aliases()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Cluster> matching(Map<PersonName, Cluster> people, Predicate<PersonName> fits) {
        return people.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static List<DocumentId> documents(Cluster cluster) {
        return cluster.parts().stream().map(Cluster.Part::document).toList();
    }
}
