package dev.parley.induction;

import dev.parley.annotation.Parse;
import dev.parley.claim.Stance;
import dev.parley.induction.ClauseWriter.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the courses of action that one sentence speaks of. Immutable. */
final class PropositionFinder {

    private static final double STRONG = 1;
    private static final double ACT = 0.5;
    private static final double EVENT = 0.4;
    private static final double BARE = 0.3;

    private final SentenceTree tree;
    private final Words words;
    private final ContextReader contexts;
    private final ClauseWriter clauses;

    PropositionFinder(SentenceTree tree, Naming naming, Words words, Inflection inflection) {
        this.tree = tree;
        this.words = words;
        this.contexts = new ContextReader(tree, words);
        this.clauses = new ClauseWriter(tree, new PhraseWriter(tree, naming, words), words, inflection);
    }

    /** Finds them in the order of the sentence. */
    List<Proposition> find() {
        List<Proposition> found = new ArrayList<>();
        tree.tokens().forEach(token -> {
            if (tree.child(token, "cop").isPresent()) {
                ofPredicate(token).ifPresent(found::add);
            } else if (tree.isVerb(token) && !tree.is(token, "aux", "aux:pass", "cop", "amod", "compound")) {
                ofVerb(token).ifPresent(found::add);
            } else if (tree.isNoun(token)) {
                ofNoun(token).ifPresent(found::add);
            }
        });
        return found;
    }

    private Optional<Proposition> ofVerb(int verb) {
        if (contexts.carriesClause(verb)) {
            return Optional.empty();
        }
        Context context = contexts.of(verb);
        double strength = context.strength();
        if (strength == 0) {
            if (!words.isAct(tree.lemma(verb))) {
                return Optional.empty();
            }
            strength = tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VB") ? BARE : ACT;
        }
        double weight = strength;
        return clauses.write(verb, context).map(clause -> proposition(clause, context.stance(), weight));
    }

    /** "X should be neutral" proposes it, "X is a mistake" rejects X. */
    private Optional<Proposition> ofPredicate(int predicate) {
        Context context = contexts.of(predicate);
        Optional<Stance> evaluation = words.evaluation(tree.lemma(predicate));
        if (evaluation.isPresent()
                && context.subject().isPresent()
                && tree.isNoun(context.subject().getAsInt())) {
            int subject = context.subject().getAsInt();
            Stance stance = Signs.product(evaluation.get(), context.stance());
            return clauses.writeEvent(subject)
                    .or(() -> clauses.writeThing(subject))
                    .map(clause -> proposition(clause, stance, STRONG));
        }
        return contexts.modal(predicate)
                ? clauses.writePredicate(predicate, context.subject())
                        .map(clause -> proposition(clause, context.stance(), STRONG))
                : Optional.empty();
    }

    private Optional<Proposition> ofNoun(int noun) {
        Optional<Clause> event = clauses.writeEvent(noun);
        Optional<Stance> stance = stanceOn(noun);
        if (event.isPresent()) {
            return event.map(
                    clause -> proposition(clause, stance.orElse(Stance.SUPPORT), stance.isPresent() ? STRONG : EVENT));
        }
        return clauses.writeThing(noun)
                .filter(clause -> stance.isPresent()
                        || !Differences.marks(clause.wording()).isEmpty())
                .map(clause -> proposition(clause, stance.orElse(Stance.SUPPORT), stance.isPresent() ? STRONG : BARE));
    }

    /** The stance that the verb or noun above takes on a noun. */
    private Optional<Stance> stanceOn(int noun) {
        int above = tree.head(noun);
        if (above == Parse.ROOT) {
            return Optional.empty();
        }
        if (tree.isVerb(above) && tree.is(noun, "obj", "nsubj:pass", "obl")) {
            return stanceOfVerb(above, noun)
                    .map(sign -> Signs.product(sign, contexts.of(above).stance()));
        }
        if (tree.isNoun(above) && tree.is(noun, "nmod")) {
            return words.stanceOfNoun(tree.lemma(above)).map(sign -> Signs.product(sign, contexts.polarity(above)));
        }
        return Optional.empty();
    }

    /** "votes against it" is against it whatever the verb; "stops it" is so because the verb undoes what goes on. */
    private Optional<Stance> stanceOfVerb(int verb, int noun) {
        Optional<Stance> stance = words.stanceOfVerb(tree.lemma(verb));
        if (tree.is(noun, "obl")) {
            boolean against = tree.hasChild(noun, "against", "case");
            boolean inFavour = tree.hasChild(noun, "for", "case") || tree.hasChild(noun, "to", "case");
            return against && stance.isPresent() ? Optional.of(Stance.OPPOSE) : stance.filter(sign -> inFavour);
        }
        return stance.or(() -> words.positiveOf(tree.lemma(verb)).map(undone -> Stance.OPPOSE));
    }

    private Proposition proposition(Clause clause, Stance stance, double strength) {
        return new Proposition(clause.wording(), clause.positive(), clause.turned(), stance, strength, tree.span());
    }
}
