package dev.parley.induction;

import dev.parley.annotation.EntityKind;
import java.util.OptionalInt;
import java.util.Set;

/** Turns a verb that ends or hinders something into the one that it undoes. Immutable. */
final class Reversal {

    private static final Set<String> LASTING = Set.of("keep", "hold", "continue");

    private final SentenceTree tree;
    private final PhraseWriter phrases;
    private final Words words;

    Reversal(SentenceTree tree, PhraseWriter phrases, Words words) {
        this.tree = tree;
        this.phrases = phrases;
        this.words = words;
    }

    /** Reads a verb; what is kept or ended must be something that lasts, or else the verb stays as it is. */
    Deed deed(String lemma, OptionalInt object) {
        boolean lasts = object.isPresent() && lasts(object.getAsInt());
        return words.positiveOf(lemma)
                .filter(positive -> lasts || !LASTING.contains(positive))
                .map(positive -> new Deed(lemma, words.usual(onObject(positive, object)), true))
                .orElseGet(() -> new Deed(lemma, words.usual(lemma), false));
    }

    /** A meeting that is not scrapped is held rather than kept. */
    private String onObject(String positive, OptionalInt object) {
        boolean meeting = object.isPresent()
                && words.deedWith(tree.lemma(object.getAsInt()))
                        .filter("hold"::equals)
                        .isPresent();
        return positive.equals("keep") && meeting ? "hold" : positive;
    }

    /** Reads a verb with its particle, which has no opposite. */
    Deed deed(String lemma, String particle, OptionalInt object) {
        return particle.isEmpty()
                ? deed(lemma, object)
                : new Deed(lemma + particle, words.usual(lemma) + particle, false);
    }

    private boolean lasts(int noun) {
        return words.deedWith(tree.lemma(noun)).isPresent()
                || words.deedOf(tree.lemma(noun)).isPresent()
                || phrases.name(noun)
                        .filter(named -> named.kind() == EntityKind.TREATY || named.kind() == EntityKind.DOCUMENT)
                        .isPresent();
    }
}
