package dev.parley.induction;

import dev.parley.annotation.Parse;
import java.util.List;
import java.util.OptionalInt;

/**
 * What belongs to the object of a verb, though the parser hangs it on the verb: "reaffirm support for the alliance" is about support for the alliance.
 * Immutable.
 */
record Complements(SentenceTree tree, Words words) {

    /** Finds the phrase directly behind an object that the object's noun asks for. */
    OptionalInt of(int verb, OptionalInt object) {
        return object.isEmpty()
                ? OptionalInt.empty()
                : tree.children(verb, "obl").stream()
                        .mapToInt(Integer::intValue)
                        .filter(phrase -> phrase > object.getAsInt() && isAskedFor(phrase, object.getAsInt()))
                        .findFirst();
    }

    private boolean isAskedFor(int phrase, int noun) {
        List<Integer> cases = tree.children(phrase, "case");
        return cases.size() == 1
                && words.asksFor(tree.lemma(noun), tree.lower(cases.get(0)))
                && isWithin(cases.get(0) - 1, noun);
    }

    private boolean isWithin(int token, int noun) {
        int above = token;
        while (above != noun && above != Parse.ROOT) {
            above = tree.head(above);
        }
        return above == noun;
    }
}
