package dev.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** For whom the united entities speak: what most of the documents say, of equals the first in the alphabet. */
final class ParentUnion {

    private final Map<Cluster.Part, Link> links = new HashMap<>();

    ParentUnion(List<DocumentActors> documents) {
        for (DocumentActors document : documents) {
            document.principals()
                    .forEach((speaker, principal) -> links.put(
                            part(document, speaker), new Link(part(document, principal.entity()), principal.rule())));
        }
    }

    private static Cluster.Part part(DocumentActors document, int index) {
        return new Cluster.Part(document.document(), document.entities().get(index));
    }

    /** The name of the local principal of an entity, empty if it speaks for itself. */
    String localParent(Cluster.Part part) {
        return Optional.ofNullable(links.get(part))
                .map(link -> link.principal().entity().name())
                .orElse("");
    }

    /** Returns speaker to principal and rule, by canonical name; nobody speaks for itself, not even through others. */
    Map<String, Parent> parents(Map<Cluster.Part, String> names) {
        Map<String, List<Parent>> votes = new TreeMap<>();
        links.forEach((part, link) -> votes.computeIfAbsent(name(names, part), any -> new ArrayList<>())
                .add(new Parent(name(names, link.principal()), link.rule())));
        Map<String, Parent> parents = new TreeMap<>();
        votes.forEach((speaker, named) -> {
            Parent parent = mostFrequent(named);
            if (!root(parent.name(), parents).equals(speaker)) {
                parents.put(speaker, parent);
            }
        });
        return parents;
    }

    private static String name(Map<Cluster.Part, String> names, Cluster.Part part) {
        return Objects.requireNonNull(names.get(part));
    }

    private static Parent mostFrequent(List<Parent> named) {
        Map<Parent, Integer> counts = new HashMap<>();
        named.forEach(parent -> counts.merge(parent, 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Parent, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().name())
                        .thenComparing(entry -> entry.getKey().rule()))
                .orElseThrow()
                .getKey();
    }

    static String root(String name, Map<String, Parent> parents) {
        String root = name;
        for (Parent parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent.name();
        }
        return root;
    }

    private record Link(Cluster.Part principal, MergeRule rule) {}

    /**
     * For whom somebody speaks.
     *
     * @param name the canonical name of the principal
     * @param rule how that is known
     */
    record Parent(String name, MergeRule rule) {}
}
