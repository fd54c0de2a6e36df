package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableSet;
import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds an {@link ActorRegistry}: groups the local entities, then names each group. A single name that some documents take for a person and
 * others for something else, and that no full name explains, is one actor.
 */
final class ActorUnion {

    private static final ImmutableSet<String> STATES = Table.read("states.tsv", 5).stream()
            .map(row -> NameForms.key(row.cell(0)))
            .collect(ImmutableSet.toImmutableSet());

    private final Lexicon lexicon;

    ActorUnion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    ActorRegistry unite(List<DocumentActors> documents) {
        requireDistinct(documents);
        ParentUnion parents = new ParentUnion(documents);
        SortedMap<String, Cluster> others = new TreeMap<>();
        SortedMap<String, Cluster> persons = new TreeMap<>();
        for (DocumentActors document : documents) {
            for (LocalEntity entity : document.entities()) {
                SortedMap<String, Cluster> clusters = entity.kind() == EntityKind.PERSON ? persons : others;
                String key = key(document.document(), entity, parents);
                clusters.computeIfAbsent(
                                entity.kind() == EntityKind.PERSON ? apart(key, document.document(), persons) : key,
                                any -> new Cluster())
                        .add(document.document(), entity);
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        for (Cluster person : new PersonUnion(lexicon).unite(persons)) {
            if (!isMistaken(person, others)) {
                clusters.add(person);
            }
        }
        new ShortNames(clusters, others.keySet()).join(others);
        new BodyTails(lexicon).join(others);
        clusters.addAll(AcronymUnion.unite(others));
        return registry(documents, clusters, parents);
    }

    /** Two persons of one name whom a document keeps apart, "Mr. Smith" and "Ms. Smith", stay so. */
    private static String apart(String key, DocumentId document, SortedMap<String, Cluster> persons) {
        Cluster namesake = persons.get(key);
        boolean taken = namesake != null
                && namesake.parts().stream().anyMatch(part -> part.document().equals(document));
        return taken ? apart(key + "\n" + document.value(), document, persons) : key;
    }

    /** Speakers of one description are one only if they speak for the same. */
    private String key(DocumentId document, LocalEntity entity, ParentUnion parents) {
        String parent = parents.localParent(new Cluster.Part(document, entity));
        boolean body = entity.kind() == EntityKind.ORGANISATION;
        String key = NameForms.unionKey(
                body ? FormalNames.bare(entity.name(), entity.kind(), lexicon.nameEndings()) : entity.name());
        return parent.isEmpty() ? key : key + "\n" + NameForms.key(parent);
    }

    /** Joins a single name that passes for a person here with its namesake of another kind; a listed state's name may well be a person's. */
    private static boolean isMistaken(Cluster person, Map<String, Cluster> others) {
        Cluster namesake = others.get(NameForms.key(person.name()));
        if (namesake == null
                || person.name().contains(" ")
                || (namesake.kind() == EntityKind.STATE && STATES.contains(NameForms.key(person.name())))) {
            return false;
        }
        namesake.addAll(person);
        return true;
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

    private ActorRegistry registry(List<DocumentActors> documents, List<Cluster> clusters, ParentUnion parentUnion) {
        clusters.sort(
                Comparator.comparing(Cluster::name).thenComparing(Cluster::kind).thenComparing(ActorUnion::firstPart));
        Map<Cluster.Part, String> names = new HashMap<>();
        Map<String, Cluster> byName = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        List<Use> uses = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String name = freeName(cluster, taken);
            byName.put(name, cluster);
            for (Cluster.Part part : cluster.parts()) {
                names.put(part, name);
                part.entity().aliases().forEach(words -> uses.add(use(words, name, part.document())));
            }
        }
        Map<String, ParentUnion.Parent> parents = parentUnion.parents(names);
        Map<String, Entity> entities = new HashMap<>();
        byName.forEach((name, cluster) -> entities.put(name, cluster.toEntity(name, parentOf(name, parents))));
        Map<Cluster.Part, Entity> entityOf = new HashMap<>();
        names.forEach((part, name) -> entityOf.put(part, Objects.requireNonNull(entities.get(name))));
        return new ActorRegistry(
                List.copyOf(entities.values()),
                holders(documents, entityOf),
                mentions(names),
                new MergeTable(uses, parents),
                Merge.NONE);
    }

    private Use use(String words, String name, DocumentId document) {
        String untitled = PersonName.parse(words, lexicon).text();
        return new Use(words, name, document, untitled.isBlank() ? words : untitled, isCommon(words));
    }

    private boolean isCommon(String words) {
        String plain = NameForms.plain(words);
        // "The shipping company" is one as much as "the company".
        String noun = BodyNames.noun(plain);
        return !plain.isEmpty()
                && Character.isLowerCase(plain.codePointAt(0))
                && (lexicon.is(noun, Lexicon.Noun.BODY)
                        || lexicon.is(noun, Lexicon.Noun.CHAMBER)
                        || lexicon.is(noun, Lexicon.Noun.ROLE));
    }

    private static List<ActorMention> mentions(Map<Cluster.Part, String> names) {
        return names.entrySet().stream()
                .flatMap(entry -> entry.getKey().entity().mentions().stream()
                        .map(span -> new ActorMention(entry.getKey().document(), span, entry.getValue())))
                .toList();
    }

    private static String parentOf(String name, Map<String, ParentUnion.Parent> parents) {
        return Optional.ofNullable(parents.get(name))
                .map(ParentUnion.Parent::name)
                .orElse("");
    }

    /** Tells clusters of one name and kind apart, whatever the order of the documents. */
    private static String firstPart(Cluster cluster) {
        return cluster.parts().stream()
                .map(part -> part.document() + " " + part.entity())
                .min(Comparator.naturalOrder())
                .orElse("");
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
