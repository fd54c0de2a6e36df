package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Entities of several documents that are one. */
final class Cluster {

    private final List<Part> parts = new ArrayList<>();
    private final Set<Part> shorter = new HashSet<>();

    void add(DocumentId document, LocalEntity entity) {
        parts.add(new Part(document, entity));
    }

    void addAll(Cluster other) {
        parts.addAll(other.parts);
        shorter.addAll(other.shorter);
    }

    /** Adds those who are only called by a part of the name, which is no name for all. */
    void addShorter(Cluster other) {
        addAll(other);
        shorter.addAll(other.parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** Tells whether some document of both calls them alike: "the mayor". */
    boolean sharesRole(Cluster other) {
        Set<String> roles = other.roles();
        return roles().stream().anyMatch(roles::contains);
    }

    private Set<String> roles() {
        return parts.stream().flatMap(part -> part.entity().roles().stream()).collect(Collectors.toSet());
    }

    Set<String> aliases() {
        return parts.stream().flatMap(part -> part.entity().aliases().stream()).collect(Collectors.toSet());
    }

    Set<DocumentId> documents() {
        return parts.stream().map(Part::document).collect(Collectors.toSet());
    }

    /** The name of most mentions; names of several words go before a single one, and of equals the first in the alphabet. */
    String name() {
        TreeMap<String, Integer> weights = new TreeMap<>();
        parts.stream()
                .filter(part -> !shorter.contains(part))
                .forEach(part -> weights.merge(
                        part.entity().name(),
                        Math.max(1, part.entity().mentions().size()),
                        Integer::sum));
        return weights.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) ->
                                entry.getKey().contains(" "))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** The kind that most documents give, of equals the first in the order of the constants; what is a state in one text is no mere place in another. */
    EntityKind kind() {
        Map<EntityKind, Integer> votes = new EnumMap<>(EntityKind.class);
        parts.forEach(part -> votes.merge(part.entity().kind(), 1, Integer::sum));
        if (votes.containsKey(EntityKind.STATE)) {
            votes.remove(EntityKind.PLACE);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    Entity toEntity(String name, String parent) {
        TreeSet<String> aliases = new TreeSet<>();
        TreeSet<DocumentId> documents = new TreeSet<>();
        TreeSet<String> affiliations = new TreeSet<>();
        int mentions = 0;
        for (Part part : parts) {
            aliases.addAll(part.entity().aliases());
            String local = part.entity().name();
            if (part.entity().aliases().stream().anyMatch(words -> NameForms.holds(words, local))) {
                aliases.add(local);
            }
            documents.add(part.document());
            affiliations.addAll(part.entity().affiliations());
            mentions += part.entity().mentions().size();
        }
        aliases.remove(name);
        return new Entity(
                name,
                kind(),
                List.copyOf(aliases),
                mentions,
                List.copyOf(documents),
                parent,
                List.copyOf(affiliations));
    }

    /**
     * What one document contributes.
     *
     * @param document the document
     * @param entity its entity
     */
    record Part(DocumentId document, LocalEntity entity) {}
}
