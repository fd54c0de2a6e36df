package dev.parley.induction;

import dev.parley.actor.DocumentActors;
import dev.parley.actor.LocalEntity;
import dev.parley.actor.MergeRule;
import dev.parley.actor.Principal;
import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names that mentions go by, as far as they stand for somebody known. Immutable. */
final class Naming {

    private static final int LONGEST_LINE = 5;
    private static final Set<MergeRule> THEMSELVES = Set.of(MergeRule.PEOPLE, MergeRule.MEMBERS, MergeRule.DELEGATION);

    private final NavigableMap<Span, Named> byMention = new TreeMap<>();

    Naming(DocumentActors actors) {
        for (int entity = 0; entity < actors.entities().size(); entity++) {
            for (Span mention : actors.entities().get(entity).mentions()) {
                byMention.putIfAbsent(mention, named(mention, entity, actors));
            }
        }
        actors.holders().forEach((mention, parties) -> {
            if (parties.size() == 1) {
                byMention.put(mention, named(mention, parties.get(0).entity(), actors));
            } else {
                byMention.remove(mention);
            }
        });
    }

    /** Names an entity; whoever acts for another one goes by the name of that one, but "Americans" are not "the United States". */
    private static Named named(Span mention, int index, DocumentActors actors) {
        int entity = index;
        Optional<Principal> principal = principal(entity, actors);
        for (int step = 0; step < LONGEST_LINE && principal.isPresent(); step++) {
            entity = principal.get().entity();
            principal = principal(entity, actors);
        }
        LocalEntity found = actors.entities().get(entity);
        return new Named(mention, found.name(), found.kind());
    }

    private static Optional<Principal> principal(int entity, DocumentActors actors) {
        return Optional.ofNullable(actors.principals().get(entity))
                .filter(principal -> !THEMSELVES.contains(principal.rule()));
    }

    /** Looks up the shortest mention that holds a token. */
    Optional<Named> at(Span token) {
        Optional<Named> best = Optional.empty();
        for (Named named : byMention
                .headMap(new Span(token.start() + 1, token.end() + 1), false)
                .descendingMap()
                .values()) {
            if (named.mention().start() + 200 < token.start()) {
                break;
            }
            if (named.mention().contains(token)
                    && (best.isEmpty()
                            || named.mention().length() < best.get().mention().length())) {
                best = Optional.of(named);
            }
        }
        return best;
    }

    /**
     * A mention with its name.
     *
     * @param mention where it stands
     * @param name the canonical name
     * @param kind what it is
     */
    record Named(Span mention, String name, EntityKind kind) {}
}
