package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.export.EntityRow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one coder, human or machine, has made of documents.
 *
 * @param name by which it is told apart, such as its path
 * @param claims the claims; the holder of an actor's claim is its name
 * @param documents the names of the documents that were coded, those without claims among them; empty if the coding does not list them
 * @param actors the actors with their aliases; empty if the coding does not list them
 * @param lengths the length of a document in characters, as far as it is known: Unicode code points, a line end counting one
 */
public record Coding(
        String name,
        List<CodedClaim> claims,
        Set<String> documents,
        List<EntityRow> actors,
        Map<String, Integer> lengths) {

    public Coding {
        requireNonNull(name, "name");
        claims = List.copyOf(claims);
        documents = Set.copyOf(documents);
        actors = List.copyOf(actors);
        lengths = Map.copyOf(lengths);
    }

    static EntityRow actor(String name, List<String> aliases) {
        return new EntityRow(name, EntityKind.GROUP, aliases);
    }
}
