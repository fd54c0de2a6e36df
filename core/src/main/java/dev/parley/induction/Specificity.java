package dev.parley.induction;

import dev.parley.induction.Naming.Named;
import java.util.Optional;

/**
 * Whether a noun phrase tells which thing it means, so that it can stand in a table without its text: "the fishing treaty" does, "the new treaty"
 * does not. Immutable.
 *
 * <p>Not covered: a definite noun that is no word for a kind, such as "the man", counts as specific.
 */
final class Specificity {

    private final SentenceTree tree;
    private final Naming naming;
    private final Words words;

    Specificity(SentenceTree tree, Naming naming, Words words) {
        this.tree = tree;
        this.naming = naming;
        this.words = words;
    }

    /** Whether the phrase of a noun is specific. */
    boolean of(int noun) {
        String lemma = tree.lemma(noun);
        if (tree.tag(noun).startsWith("NNP")) {
            return true;
        }
        if (words.isEmpty(lemma)) {
            return false;
        }
        return !words.isGeneric(lemma) || tree.children(noun).stream().anyMatch(child -> specifies(child, lemma));
    }

    /** Whether the phrase points at something that was said before: "this plan", "the plan". */
    boolean points(int noun) {
        return !of(noun)
                && tree.children(noun, "det", "nmod:poss").stream()
                        .anyMatch(child -> !tree.lower(child).equals("a")
                                && !tree.lower(child).equals("an"));
    }

    private boolean specifies(int child, String lemma) {
        if (tree.is(child, "compound")) {
            return tree.tag(child).startsWith("NNP") || (tree.isNoun(child) && !words.isGeneric(tree.lemma(child)));
        }
        if (tree.is(child, "amod")) {
            return isName(child)
                    || (tree.tag(child).startsWith("JJ")
                            && !words.isPlain(tree.lower(child))
                            && !words.isVague(tree.lower(child)));
        }
        if (tree.is(child, "nmod:poss")) {
            return isName(child) && !words.isGenericOfOwner(lemma);
        }
        if (tree.is(child, "nummod")) {
            return child == tree.head(child) + 1;
        }
        return tree.is(child, "nmod")
                && tree.isNoun(child)
                && !words.isTime(tree.lemma(child))
                && !words.isDecider(tree.lemma(child))
                && !tree.children(child, "case").isEmpty()
                && of(child);
    }

    private boolean isName(int token) {
        Optional<Named> named = naming.at(tree.span(token));
        boolean capital = token > 0 && Character.isUpperCase(tree.word(token).codePointAt(0));
        return named.isPresent() || capital;
    }
}
