package dev.parley.induction;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells what a plan or bill would do, which whoever is for it is for: "the plan would close the port", "a bill that bans plastic bags".
 *
 * @param tree the sentence
 * @param words what words do
 */
record Provisions(SentenceTree tree, Words words) {

    private static final Set<String> PROVIDING = Set.of("would", "will", "’d", "'d", "’ll", "'ll");

    /** Whether a verb tells a provision of a plan. */
    boolean isOne(int verb) {
        String lemma = tree.lemma(verb);
        OptionalInt plan = plan(verb);
        return (words.isAct(lemma) || words.isPolar(lemma))
                && plan.isPresent()
                && words.isInstrument(tree.lemma(plan.getAsInt()));
    }

    /** The noun that would do it. */
    private OptionalInt plan(int verb) {
        boolean behind = tree.is(verb, "acl:relcl", "acl") && tree.head(verb) < verb;
        if (tree.is(verb, "acl") && behind) {
            return tree.tag(verb).equals("VBG") ? OptionalInt.of(tree.head(verb)) : OptionalInt.empty();
        }
        OptionalInt subject = tree.child(verb, "nsubj");
        if (subject.isEmpty() && tree.is(verb, "conj") && tree.isVerb(tree.head(verb))) {
            return plan(tree.head(verb));
        }
        if (subject.isEmpty() || !isProviding(verb)) {
            return OptionalInt.empty();
        }
        return behind && tree.tag(subject.getAsInt()).startsWith("W") ? OptionalInt.of(tree.head(verb)) : subject;
    }

    /** Whether a verb tells what is to come or always holds, rather than what has been. */
    private boolean isProviding(int verb) {
        return tree.tag(verb).equals("VBZ")
                || tree.tag(verb).equals("VBP")
                || tree.children(verb, "aux").stream().anyMatch(aux -> PROVIDING.contains(tree.lower(aux)));
    }
}
