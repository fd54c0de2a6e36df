package dev.parley.induction;

import com.google.common.base.Ascii;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.Parse;
import dev.parley.induction.Naming.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whose a thing is that a pronoun gives to somebody: "its forces". Within a clause that is whoever acts in it, if the two agree in number; what the text
 * resolves goes second, and only where it is named in the sentence. Immutable.
 *
 * <p>Not covered: an owner that is neither who acts nor named in the sentence, whom "the" stands for.
 */
final class Owners {

    private static final int FARTHEST = 8;
    private static final Set<String> THIRD_PERSON = Set.of("his", "her", "its", "their");

    private final SentenceTree tree;
    private final Naming naming;
    private final ContextReader contexts;
    private final Words words;

    Owners(SentenceTree tree, Naming naming, Words words) {
        this.tree = tree;
        this.naming = naming;
        this.words = words;
        this.contexts = new ContextReader(tree, words);
    }

    /** Finds the owner that a pronoun stands for. */
    Owner of(int pronoun) {
        if (!THIRD_PERSON.contains(tree.lower(pronoun))) {
            return Owner.UNKNOWN;
        }
        OptionalInt governor = governor(pronoun);
        if (governor.isPresent() && !isPersonal(pronoun)) {
            OptionalInt acted = acted(governor.getAsInt());
            if (owns(acted, pronoun)) {
                return new Owner(acted, Optional.empty());
            }
            OptionalInt subject = tree.isVerb(governor.getAsInt())
                    ? contexts.of(governor.getAsInt()).subject()
                    : OptionalInt.empty();
            if (owns(subject, pronoun)) {
                return new Owner(subject, Optional.empty());
            }
        }
        return naming.at(tree.span(pronoun))
                .filter(named -> isPersonal(pronoun) || (isNear(named, pronoun) && fits(named, pronoun)))
                .map(named -> new Owner(OptionalInt.empty(), Optional.of(named.name())))
                .orElse(Owner.UNKNOWN);
    }

    private boolean owns(OptionalInt noun, int pronoun) {
        return noun.isPresent()
                && noun.getAsInt() < pronoun
                && agrees(pronoun, noun.getAsInt())
                && !isWithin(pronoun, noun.getAsInt());
    }

    private boolean isWithin(int token, int noun) {
        int above = token;
        while (above != Parse.ROOT && above != noun) {
            above = tree.head(above);
        }
        return above == noun;
    }

    private boolean fits(Named named, int pronoun) {
        return tree.lower(pronoun).equals("their")
                ? named.kind() == EntityKind.GROUP
                : named.kind() != EntityKind.GROUP && named.kind() != EntityKind.PERSON;
    }

    private boolean isPersonal(int pronoun) {
        return List.of("his", "her").contains(tree.lower(pronoun));
    }

    /** The verb, or the noun of action, in whose phrase a word stands. */
    private OptionalInt governor(int token) {
        int above = tree.head(token);
        for (int step = 0; step < FARTHEST && above != Parse.ROOT; step++) {
            boolean event =
                    tree.isNoun(above) && words.deedOf(tree.lemma(above)).isPresent();
            if (tree.isVerb(above) || (event && acted(above).isPresent())) {
                return OptionalInt.of(above);
            }
            above = tree.head(above);
        }
        return OptionalInt.empty();
    }

    /** What a passive verb or a noun of action is about, which becomes the subject of the clause. */
    private OptionalInt acted(int governor) {
        return tree.isVerb(governor)
                ? tree.child(governor, "nsubj:pass")
                : tree.children(governor, "nmod").stream()
                        .filter(child -> tree.hasChild(child, words.prepositionOf(tree.lemma(governor)), "case"))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    private boolean agrees(int pronoun, int noun) {
        boolean plural = tree.tag(noun).matches("NNP?S")
                || !tree.children(noun, "conj").isEmpty()
                || tree.lower(noun).equals("they");
        Optional<Named> named = naming.at(tree.span(noun));
        boolean person =
                named.filter(found -> found.kind() == EntityKind.PERSON).isPresent();
        return tree.lower(pronoun).equals("their")
                ? plural
                : !person
                        && (!plural || named.isPresent())
                        && (tree.isNoun(noun) || tree.lower(noun).equals("it"));
    }

    /** Whether whom a pronoun stands for is named before it in its sentence. */
    private boolean isNear(Named named, int pronoun) {
        return tree.tokens()
                .limit(pronoun)
                .filter(token -> !tree.tag(token).startsWith("PRP"))
                .anyMatch(token -> naming.at(tree.span(token))
                        .filter(other -> Ascii.equalsIgnoreCase(other.name(), named.name()))
                        .isPresent());
    }

    /**
     * The owner.
     *
     * @param noun the word in the sentence, if it is there
     * @param name the name, if only the text tells it
     */
    record Owner(OptionalInt noun, Optional<String> name) {

        static final Owner UNKNOWN = new Owner(OptionalInt.empty(), Optional.empty());
    }
}
