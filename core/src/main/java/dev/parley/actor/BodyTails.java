package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Bodies that one document calls by the end of the name that others have whole: "the Harbour Board" is the Lund Harbour Board if no document has another
 * harbour board.
 *
 * <p>Not covered: single words, "the Board", which may be any; offices of states, parties, courts and banks, whose names are alike.
 */
final class BodyTails {

    /** Many states and churches have one of the same name. */
    private static final Set<String> ALIKE = Set.of("party", "court", "bank", "church");

    private final Lexicon lexicon;

    BodyTails(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Moves each such body to the one with the longer name. */
    void join(SortedMap<String, Cluster> bodies) {
        List<String> tails = bodies.entrySet().stream()
                .filter(body -> isTail(body.getKey(), body.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        for (String tail : tails) {
            longerName(tail, bodies).ifPresent(longer -> {
                Cluster whole = bodies.get(longer);
                Cluster part = bodies.get(tail);
                if (whole != null && part != null && Collections.disjoint(whole.documents(), part.documents())) {
                    whole.addShorter(part);
                    bodies.remove(tail);
                }
            });
        }
    }

    /** A name of at least two words that says what the body is, and belongs to no state that the lists know. */
    private boolean isTail(String key, Cluster body) {
        Set<String> kinds = lexicon.bodyKinds().of(key);
        boolean named = body.kind() == EntityKind.ORGANISATION && key.indexOf(' ') > 0 && key.indexOf('\n') < 0;
        boolean known = body.parts().stream()
                .anyMatch(part -> !part.entity().affiliations().isEmpty());
        return named && !known && !kinds.isEmpty() && Collections.disjoint(kinds, ALIKE) && !Offices.isOffice(key);
    }

    /** The only longer name that ends so; behind a name of one place stand one or two words at most. */
    private static Optional<String> longerName(String tail, SortedMap<String, Cluster> bodies) {
        List<String> longer = bodies.entrySet().stream()
                .filter(body -> body.getValue().kind() == EntityKind.ORGANISATION)
                .map(Map.Entry::getKey)
                .filter(key -> key.endsWith(" " + tail) && key.indexOf('\n') < 0)
                .limit(2)
                .toList();
        return longer.size() == 1 && words(longer.get(0)) - words(tail) <= 2
                ? Optional.of(longer.get(0))
                : Optional.empty();
    }

    private static int words(String key) {
        return (int) key.chars().filter(letter -> letter == ' ').count() + 1;
    }
}
