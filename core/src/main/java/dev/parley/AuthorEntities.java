package dev.parley;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.Streams;
import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The authors of documents among the entities: those who are known by name, and those who hold a claim, so that each source of a claim is an
 * entity; and the bodies that the documents introduce them with. An author whom documents also speak of, by that name, is the person they speak of.
 */
final class AuthorEntities {

    private AuthorEntities() {}

    /** Returns the entities with the authors and their bodies that are missing, by name. */
    static List<Entity> among(List<Entity> entities, List<DocumentSummary> documents, List<Claim> claims) {
        AuthorNames names = new AuthorNames(documents);
        Map<String, String> taken = new HashMap<>();
        entities.forEach(entity -> {
            entity.aliases().forEach(alias -> taken.putIfAbsent(alias, entity.name()));
            taken.put(entity.name(), entity.name());
        });
        Set<String> holders = claims.stream()
                .map(Claim::holder)
                .filter(holder -> holder.kind() == Holder.Kind.AUTHOR)
                .map(Holder::name)
                .collect(toSet());
        Map<String, List<DocumentSummary>> written = new TreeMap<>();
        for (DocumentSummary document : documents) {
            writers(document, names)
                    .filter(name -> isNamed(document) || holders.contains(name))
                    .filter(name -> !taken.containsKey(name))
                    .forEach(name -> written.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(document));
        }
        Map<String, List<DocumentSummary>> bodies = documents.stream()
                .filter(document -> bodyOf(document)
                        .filter(body -> !taken.containsKey(body) && !written.containsKey(body))
                        .isPresent())
                .collect(groupingBy(document -> bodyOf(document).orElseThrow(), TreeMap::new, toList()));
        Stream<Entity> authors = written.entrySet().stream()
                .map(author -> new Entity(
                        author.getKey(),
                        EntityKind.AUTHOR,
                        List.of(),
                        0,
                        ids(author.getValue()),
                        "",
                        affiliations(author.getValue(), taken)));
        Stream<Entity> introduced = bodies.entrySet().stream()
                .map(body -> new Entity(body.getKey(), EntityKind.ORGANISATION, List.of(), 0, ids(body.getValue())));
        return Streams.concat(entities.stream(), authors, introduced)
                .sorted(Comparator.comparing(Entity::name))
                .toList();
    }

    /** Whose views the document gives, and who asked for them. */
    private static Stream<String> writers(DocumentSummary document, AuthorNames names) {
        return Stream.concat(
                        names.of(document).stream(),
                        AuthorNames.writersOf(document).stream().flatMap(List::stream))
                .distinct();
    }

    private static Optional<String> bodyOf(DocumentSummary document) {
        return document.metadata().find(Field.AFFILIATION);
    }

    private static List<String> affiliations(List<DocumentSummary> documents, Map<String, String> names) {
        return documents.stream()
                .flatMap(document -> bodyOf(document).stream())
                .map(body -> names.getOrDefault(body, body))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<DocumentId> ids(List<DocumentSummary> documents) {
        return documents.stream().map(DocumentSummary::id).sorted().toList();
    }

    private static boolean isNamed(DocumentSummary document) {
        return document.metadata().find(Field.INTERVIEWEE).isPresent()
                || document.metadata().find(Field.AUTHOR).isPresent();
    }
}
