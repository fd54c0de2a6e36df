package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds an {@link ActorRegistry}: groups the local entities, then names each group. A single name that some documents take for a person and
 * others for something else, and that no full name explains, is one actor.
 */
final class ActorUnion {

    /** What the classifier takes persons for. */
    private static final Set<EntityKind> MISTAKABLE = Set.of(EntityKind.ORGANISATION, EntityKind.PLACE);

    private final Lexicon lexicon;

    ActorUnion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    ActorRegistry unite(List<DocumentActors> documents) {
        requireDistinct(documents);
        SortedMap<String, Cluster> others = new TreeMap<>();
        SortedMap<String, Cluster> persons = new TreeMap<>();
        for (DocumentActors document : documents) {
            for (LocalEntity entity : document.entities()) {
                boolean person = entity.kind() == EntityKind.PERSON;
                (person ? persons : others)
                        .computeIfAbsent(NameForms.key(entity.name()), key -> new Cluster())
                        .add(document.document(), entity);
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        for (Cluster person : new PersonUnion(lexicon).unite(persons)) {
            if (!isMistaken(person, others)) {
                clusters.add(person);
            }
        }
        joinShortNames(clusters, others);
        clusters.addAll(AcronymUnion.unite(others));
        return registry(documents, clusters);
    }

    /** Joins a single name that passes for a person here with its namesake of another kind; a state's name may well be a person's. */
    private static boolean isMistaken(Cluster person, Map<String, Cluster> others) {
        Cluster namesake = others.get(NameForms.key(person.name()));
        if (namesake == null || person.name().contains(" ") || namesake.kind() == EntityKind.STATE) {
            return false;
        }
        namesake.addAll(person);
        return true;
    }

    /** Joins a single name of another kind with the one person whom other documents call by just that name. */
    private static void joinShortNames(List<Cluster> persons, Map<String, Cluster> others) {
        Map<String, List<Cluster>> byShortName = new HashMap<>();
        for (Cluster person : persons) {
            person.parts().stream()
                    .flatMap(part -> part.entity().aliases().stream())
                    .map(NameForms::key)
                    .filter(alias -> !alias.contains(" ") && person.name().contains(" "))
                    .distinct()
                    .forEach(alias -> byShortName
                            .computeIfAbsent(alias, any -> new ArrayList<>())
                            .add(person));
        }
        others.entrySet().removeIf(other -> {
            List<Cluster> called = byShortName.getOrDefault(other.getKey(), List.of());
            boolean join =
                    called.size() == 1 && MISTAKABLE.contains(other.getValue().kind());
            if (join) {
                called.get(0).addAll(other.getValue());
            }
            return join;
        });
    }

    private static void requireDistinct(List<DocumentActors> documents) {
        Set<DocumentId> seen = new HashSet<>();
        for (DocumentActors document : documents) {
            if (!seen.add(document.document())) {
                throw new IllegalArgumentException(
                        lenientFormat("document %s must not occur twice", document.document()));
            }
        }
    }

    private static ActorRegistry registry(List<DocumentActors> documents, List<Cluster> clusters) {
        clusters.sort(Comparator.comparing(Cluster::name).thenComparing(Cluster::kind));
        Map<Cluster.Part, Entity> entityOf = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Cluster cluster : clusters) {
            Entity entity = cluster.toEntity(freeName(cluster, taken));
            entities.add(entity);
            cluster.parts().forEach(part -> entityOf.put(part, entity));
        }
        return new ActorRegistry(entities, holders(documents, entityOf));
    }

    private static String freeName(Cluster cluster, Set<String> taken) {
        String name = cluster.name();
        if (taken.add(NameForms.key(name))) {
            return name;
        }
        String kind = cluster.kind().name().toLowerCase(Locale.ROOT);
        String free = name + " (" + kind + ")";
        for (int i = 2; !taken.add(NameForms.key(free)); i++) {
            free = name + " (" + kind + " " + i + ")";
        }
        return free;
    }

    private static Map<DocumentId, Map<Span, List<ResolvedHolder>>> holders(
            List<DocumentActors> documents, Map<Cluster.Part, Entity> entityOf) {
        Map<DocumentId, Map<Span, List<ResolvedHolder>>> holders = new HashMap<>();
        for (DocumentActors document : documents) {
            Map<Span, List<ResolvedHolder>> here = new HashMap<>();
            document.holders()
                    .forEach((span, parties) -> here.put(
                            span,
                            parties.stream()
                                    .map(party -> resolved(document, party, entityOf))
                                    .toList()));
            holders.put(document.document(), Map.copyOf(here));
        }
        return holders;
    }

    private static ResolvedHolder resolved(DocumentActors document, Party party, Map<Cluster.Part, Entity> entityOf) {
        LocalEntity local = document.entities().get(party.entity());
        Entity entity = Objects.requireNonNull(entityOf.get(new Cluster.Part(document.document(), local)));
        return new ResolvedHolder(party.mention(), party.words(), entity);
    }
}
