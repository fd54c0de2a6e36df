package dev.parley.exchange;

import com.google.common.base.Splitter;
import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes actors of the attributes {@code Type} and {@code Alias} of a database. A type that is no kind of ours is the user's own, and the actor is what
 * its variable says. Stateless.
 */
final class DnaActors {

    /** Under which the name of an actor's variable lies among its attributes. */
    static final String VARIABLE = "";

    private DnaActors() {}

    /** Returns the holders of claims by name. */
    static List<Entity> of(List<Claim> claims, Map<String, Map<String, String>> attributes) {
        Map<String, Entity> actors = new TreeMap<>();
        for (Claim claim : claims) {
            Holder holder = claim.holder();
            Map<String, String> own = attributes.getOrDefault(holder.name(), Map.of());
            EntityKind kind = holder.kind() == Holder.Kind.AUTHOR ? EntityKind.AUTHOR : kind(own);
            actors.putIfAbsent(holder.name(), new Entity(holder.name(), kind, aliases(own), 0, List.of()));
        }
        return List.copyOf(actors.values());
    }

    private static EntityKind kind(Map<String, String> attributes) {
        Optional<EntityKind> known = Arrays.stream(EntityKind.values())
                .filter(kind -> Words.lower(kind).equals(attributes.getOrDefault("Type", "")))
                .findFirst();
        boolean isPerson = attributes.getOrDefault(VARIABLE, "").equals("person");
        return known.orElse(isPerson ? EntityKind.PERSON : EntityKind.ORGANISATION);
    }

    /** Of a list that was cut to fit its field, the last name is not whole. */
    private static List<String> aliases(Map<String, String> attributes) {
        List<String> aliases =
                Splitter.on(" | ").trimResults().omitEmptyStrings().splitToList(attributes.getOrDefault("Alias", ""));
        return aliases.stream()
                .filter(alias -> !alias.endsWith("…"))
                .distinct()
                .sorted()
                .toList();
    }
}
