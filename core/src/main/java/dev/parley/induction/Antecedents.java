package dev.parley.induction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document has called by its full name before: "the plan" is the plan that was last spoken of more fully. Not thread-safe while it is filled.
 *
 * <p>Not covered: a noun that takes up one of another word, as "the accord" does "the treaty".
 */
final class Antecedents {

    private final Map<String, List<Antecedent>> byNoun = new HashMap<>();

    /** Reads the phrases of a sentence that tell which thing they mean; sentences come in order. */
    void add(SentenceTree tree, PhraseWriter phrases, Words words) {
        tree.tokens()
                .filter(token -> tree.isNoun(token) && words.isGeneric(tree.lemma(token)) && phrases.isSpecific(token))
                .filter(token -> !tree.is(token, "compound"))
                .forEach(token -> phrases.write(token)
                        .ifPresent(text -> byNoun.computeIfAbsent(key(tree, token), key -> new ArrayList<>())
                                .add(new Antecedent(tree.span(token).start(), text))));
    }

    /** The last full phrase before a place with the same noun in the same number. */
    Optional<String> before(SentenceTree tree, int noun) {
        int place = tree.span(noun).start();
        return byNoun.getOrDefault(key(tree, noun), List.of()).stream()
                .filter(antecedent -> antecedent.place() < place)
                .reduce((one, other) -> other)
                .map(Antecedent::text);
    }

    private static String key(SentenceTree tree, int noun) {
        return tree.lemma(noun) + "/" + tree.tag(noun);
    }

    private record Antecedent(int place, String text) {}
}
