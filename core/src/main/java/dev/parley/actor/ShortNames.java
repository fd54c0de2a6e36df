package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Single names that some document takes for a body or place and that are a person's: the one person whom other documents call by just that
 * name, or, for a body, the one person whose last name it is, unless another name of a body begins with it ("Lind", "Lind Motor Works").
 */
final class ShortNames {

    /** What the classifier takes persons for. */
    private static final Set<EntityKind> MISTAKABLE = Set.of(EntityKind.ORGANISATION, EntityKind.PLACE);

    private final Map<String, Set<Cluster>> byShortName = new HashMap<>();
    private final Map<String, Set<Cluster>> byLastName = new HashMap<>();
    private final Set<String> beginnings;

    ShortNames(List<Cluster> persons, Set<String> otherNames) {
        persons.stream().filter(person -> person.name().contains(" ")).forEach(this::add);
        beginnings = otherNames.stream()
                .filter(name -> name.contains(" "))
                .map(name -> name.substring(0, name.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private void add(Cluster person) {
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        if (Character.isUpperCase(last.codePointAt(0))) {
            add(byLastName, NameForms.key(last), person);
        }
        person.parts().stream()
                .flatMap(part -> part.entity().aliases().stream())
                .map(NameForms::key)
                .filter(alias -> !alias.contains(" "))
                .forEach(alias -> add(byShortName, alias, person));
    }

    private static void add(Map<String, Set<Cluster>> map, String key, Cluster person) {
        map.computeIfAbsent(key, any -> new HashSet<>()).add(person);
    }

    /** Moves what is a person's from the others to the person. */
    void join(Map<String, Cluster> others) {
        others.entrySet().removeIf(other -> {
            Set<Cluster> called = called(other.getKey(), other.getValue().kind());
            boolean join = called.size() == 1 && !areKeptApart(called.iterator().next(), other.getValue());
            if (join) {
                called.iterator().next().addAll(other.getValue());
            }
            return join;
        });
    }

    /** "The firm Lind" and Mara Lind in one text are two. */
    private static boolean areKeptApart(Cluster person, Cluster other) {
        Set<DocumentId> documents =
                person.parts().stream().map(Cluster.Part::document).collect(Collectors.toSet());
        return other.parts().stream().anyMatch(part -> documents.contains(part.document()));
    }

    private Set<Cluster> called(String name, EntityKind kind) {
        if (!MISTAKABLE.contains(kind)) {
            return Set.of();
        }
        Set<Cluster> sameName = byShortName.getOrDefault(name, Set.of());
        boolean body = kind == EntityKind.ORGANISATION && !beginnings.contains(name);
        return sameName.isEmpty() && body ? byLastName.getOrDefault(name, Set.of()) : sameName;
    }
}
