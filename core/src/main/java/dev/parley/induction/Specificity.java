package dev.parley.induction;

import dev.parley.induction.Naming.Named;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a noun phrase tells which thing it means, so that it can stand in a table without its text: "the fishing treaty" does, "the new treaty"
 * does not. Immutable.
 *
 * <p>Not covered: definite nouns that are in neither word list, such as "the islanders", count as specific.
 */
final class Specificity {

    private static final Set<String> SHOWING = Set.of("this", "that", "these", "those");

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
        boolean specified = tree.children(noun).stream().anyMatch(child -> specifies(child, lemma));
        return specified || !(words.isGeneric(lemma) || isTakenUp(noun));
    }

    /** Whether a noun leaves it to what stands around it which thing is meant: "the company", "the forces it has sent", "this madness". */
    private boolean isTakenUp(int noun) {
        boolean shown = tree.children(noun, "det").stream().anyMatch(child -> SHOWING.contains(tree.lower(child)));
        boolean definite = shown || tree.hasChild(noun, "the", "det");
        boolean described = tree.children(noun, "acl:relcl", "acl").stream().anyMatch(child -> child > noun);
        return shown || (definite && (described || words.isTakenUp(tree.lemma(noun)))) || isCutOff(noun);
    }

    /** Whether a noun is nothing without the relative clause behind it, which is not written: "offences that carry long terms". */
    private boolean isCutOff(int noun) {
        return !tree.is(noun, "nmod")
                && tree.children(noun, "acl:relcl").stream()
                        .anyMatch(child -> child > noun && !tree.word(noun + 1).equals(","));
    }

    /** Whether the phrase points at something that was said before: "this plan", "the plan". */
    boolean points(int noun) {
        return !of(noun)
                && tree.children(noun, "nmod").stream()
                        .noneMatch(child -> child > noun && tree.hasChild(child, "of", "case"))
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
                && !tree.hasChild(child, "by", "case")
                && of(child);
    }

    private boolean isName(int token) {
        Optional<Named> named = naming.at(tree.span(token));
        boolean capital = token > 0 && Character.isUpperCase(tree.word(token).codePointAt(0));
        return named.isPresent() || capital;
    }
}
