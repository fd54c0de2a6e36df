package dev.parley.induction;

import dev.parley.annotation.Parse;
import dev.parley.claim.Stance;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Climbs from a verb to the verbs and nouns that govern it. Immutable. */
final class ContextReader {

    private static final Set<String> MODALS = Set.of("should", "must", "ought", "shall");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "without", "hardly", "n’t");
    private static final String[] COMPLEMENTS = {"xcomp", "ccomp", "advcl", "acl", "csubj", "csubj:pass"};
    private static final int FARTHEST = 6;

    private final SentenceTree tree;
    private final Words words;

    ContextReader(SentenceTree tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    /** Reads the context of a verb or predicate. */
    Context of(int verb) {
        int from = base(verb);
        OptionalInt subject = subjectOf(verb);
        boolean own = subject.isPresent();
        boolean asked = own && modal(verb);
        Stance stance = polarity(verb);
        double strength = modal(verb) ? 1 : 0;
        int token = from;
        for (int step = 0; step < FARTHEST && tree.head(token) != Parse.ROOT; step++) {
            int above = governor(token);
            Optional<Stance> sign = isComplement(token) ? governs(above, token) : Optional.empty();
            if (sign.isEmpty()) {
                break;
            }
            if (subject.isEmpty() && above != tree.head(token)) {
                subject = OptionalInt.of(tree.head(token));
            } else if (subject.isEmpty()) {
                subject = controller(above, token);
                asked = subject.isPresent() && !subject.equals(subjectOf(above));
            }
            asked |= own && tree.isVerb(above);
            stance = Signs.product(Signs.product(stance, sign.get()), polarity(above));
            strength = Math.max(
                    strength,
                    words.stanceOfVerb(tree.lemma(above)).isPresent()
                                    || words.stanceOfNoun(tree.lemma(above)).isPresent()
                                    || modal(above)
                            ? 1
                            : 0.7);
            token = base(above);
        }
        return new Context(subject, asked, stance, strength);
    }

    /** Whether a clause hangs on the word above; of "stop using" the parser only knows that it does, somehow. */
    private boolean isComplement(int token) {
        boolean gerund = tree.is(token, "dep") && tree.tag(token).equals("VBG") && tree.head(token) == token - 1;
        return gerund || tree.is(token, COMPLEMENTS);
    }

    /** The word above; "keeps shops from opening" has the verb hang on "shops" now and then. */
    private int governor(int token) {
        int above = tree.head(token);
        boolean kept = tree.is(token, "acl")
                && tree.is(above, "obj")
                && tree.hasChild(token, "from", "mark", "case")
                && tree.head(above) != Parse.ROOT;
        return kept ? tree.head(above) : above;
    }

    /** Whether a clause hangs on a verb that lets it be done or keeps it from being done. */
    boolean carriesClause(int verb) {
        return words.carried(tree.lemma(verb)).isPresent()
                && tree.tokens()
                        .anyMatch(token -> isComplement(token)
                                && governor(token) == verb
                                && (!tree.is(token, "advcl") || tree.hasChild(token, "from", "mark", "case"))
                                && !tree.is(token, "csubj")
                                && (tree.isVerb(token) || tree.is(token, "xcomp")));
    }

    /** Negation at a word: "does not back", "no plan". */
    Stance polarity(int token) {
        boolean negated = tree.children(token).stream()
                .anyMatch(child -> tree.is(child, "advmod", "det", "neg", "cc:preconj", "mark", "aux", "case")
                        && NEGATIONS.contains(tree.lower(child)));
        boolean nobody = tree.children(token, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> tree.hasChild(subject, "no", "det")
                        || tree.lower(subject).equals("nobody"));
        return negated || nobody ? Stance.OPPOSE : Stance.SUPPORT;
    }

    /** Whether a verb stands under "should", "must", "ought to", "has to", "needs to". */
    boolean modal(int verb) {
        boolean auxiliary =
                tree.children(verb, "aux", "aux:pass").stream().anyMatch(aux -> MODALS.contains(tree.lower(aux)));
        int head = tree.head(verb);
        boolean duty = head != Parse.ROOT
                && tree.is(verb, "xcomp")
                && (tree.lemma(head).equals("have")
                        || tree.lemma(head).equals("need")
                        || tree.lemma(head).equals("ought"))
                && tree.hasChild(verb, "to", "mark");
        return auxiliary || duty;
    }

    /** The first of verbs that share their context: "reads and signs". */
    private int base(int verb) {
        int token = verb;
        while (tree.is(token, "conj") && tree.head(token) != Parse.ROOT && tree.isVerb(tree.head(token))) {
            token = tree.head(token);
        }
        return token;
    }

    private OptionalInt subjectOf(int verb) {
        OptionalInt own = tree.child(verb, "nsubj", "nsubj:pass");
        int base = base(verb);
        if (own.isEmpty() && base != verb) {
            return tree.child(base, "nsubj", "nsubj:pass");
        }
        return own;
    }

    private Optional<Stance> governs(int above, int token) {
        String lemma = tree.lemma(above);
        boolean from = tree.hasChild(token, "from", "mark", "case");
        boolean infinitive = tree.hasChild(token, "to", "mark");
        boolean gerund = tree.tag(token).equals("VBG");
        if (tree.isVerb(above)) {
            if (tree.is(token, "advcl")
                    && !from
                    && !(infinitive && tree.child(above, "obj").isPresent())) {
                return Optional.empty();
            }
            Optional<Stance> carried = words.carried(lemma);
            if (from && carried.isEmpty()) {
                return Optional.of(Stance.OPPOSE);
            }
            if (lemma.equals("stop") || (from && (lemma.equals("keep") || lemma.equals("hold")))) {
                return Optional.of(Stance.OPPOSE);
            }
            return carried.or(() -> words.stanceOfVerb(lemma));
        }
        if (tree.isNoun(above) && (infinitive || gerund) && tree.is(token, "acl")) {
            return words.stanceOfNoun(lemma);
        }
        return Optional.empty();
    }

    /** Who is meant to act below a verb: its object, or else its subject. */
    private OptionalInt controller(int above, int token) {
        if (!tree.isVerb(above)) {
            return OptionalInt.empty();
        }
        OptionalInt object = tree.child(above, "obj", "iobj");
        if (object.isPresent() && object.getAsInt() < token) {
            return object;
        }
        OptionalInt called = tree.children(above, "obl").stream()
                .filter(child -> child < token && tree.hasChild(child, "on", "case"))
                .mapToInt(Integer::intValue)
                .findFirst();
        return called.isPresent() ? called : subjectOf(above);
    }
}
