package dev.parley;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.Streams;
import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The authors of documents among the entities: those who are known by name, and those who hold a claim, so that each source of a claim is an
 * entity. An author whom documents also speak of, by that name, is the person they speak of.
 */
final class AuthorEntities {

    private AuthorEntities() {}

    /** Returns the entities with the authors that are missing, by name. */
    static List<Entity> among(List<Entity> entities, List<DocumentSummary> documents, List<Claim> claims) {
        AuthorNames names = new AuthorNames(documents);
        Set<String> taken = new HashSet<>();
        entities.forEach(entity -> {
            taken.add(entity.name());
            taken.addAll(entity.aliases());
        });
        Set<String> holders = new HashSet<>();
        claims.stream()
                .map(Claim::holder)
                .filter(holder -> holder.kind() == Holder.Kind.AUTHOR)
                .forEach(holder -> holders.add(holder.name()));
        Map<String, TreeSet<DocumentId>> written = documents.stream()
                .filter(document -> isNamed(document) || holders.contains(names.of(document)))
                .filter(document -> !taken.contains(names.of(document)))
                .collect(groupingBy(names::of, TreeMap::new, mapping(DocumentSummary::id, toCollection(TreeSet::new))));
        Stream<Entity> authors = written.entrySet().stream()
                .map(entry ->
                        new Entity(entry.getKey(), EntityKind.AUTHOR, List.of(), 0, List.copyOf(entry.getValue())));
        return Streams.concat(entities.stream(), authors)
                .sorted(Comparator.comparing(Entity::name))
                .toList();
    }

    private static boolean isNamed(DocumentSummary document) {
        return document.metadata().find(Field.INTERVIEWEE).isPresent()
                || document.metadata().find(Field.AUTHOR).isPresent();
    }
}
