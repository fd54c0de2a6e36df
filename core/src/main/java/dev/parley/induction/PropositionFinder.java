package dev.parley.induction;

import dev.parley.annotation.Parse;
import dev.parley.claim.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the courses of action that one sentence speaks of. Immutable. */
final class PropositionFinder {

    private static final double STRONG = 1;
    private static final double PLEDGE = 0.7;
    private static final double ACT = 0.5;
    private static final double EVENT = 0.4;
    private static final double BARE = 0.3;
    private static final int FARTHEST = 6;
    private static final int LONGEST_HEADING = 16;
    private static final Pattern CLOSING = Pattern.compile("[.!?:;…”\"'’)\\]]+");
    private static final Pattern POINT =
            Pattern.compile("((first|second|third|fourth|fifth)(ly)?|finally|lastly),|[0-9a-e]{1,2}[.)]|[•*–-].*");
    private static final Set<String> DECIDED = Set.of("adopt", "pass", "keep");
    private static final Set<String> PAST = Set.of("in", "since", "of", "from");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)[0-9][0-9]s?");
    private static final Set<String> JUDGING = Set.of(
            "call", "label", "deem", "consider", "find", "brand", "declare", "describe", "term", "think", "judge");
    private static final Set<String> SELF = Set.of("it", "he", "she", "they", "we", "i");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final SentenceTree tree;
    private final Words words;
    private final ContextReader contexts;
    private final ClauseWriter clauses;
    private final EventWriter events;
    private final Provisions provisions;

    PropositionFinder(SentenceTree tree, PhraseWriter phrases, Words words, Inflection inflection) {
        this.tree = tree;
        this.words = words;
        this.contexts = new ContextReader(tree, words);
        this.clauses = new ClauseWriter(tree, phrases, words, inflection);
        this.events = new EventWriter(tree, phrases, words, inflection);
        this.provisions = new Provisions(tree, words);
    }

    /** Finds them in the order of the sentence. */
    List<Proposition> find() {
        List<Proposition> found = new ArrayList<>();
        tree.tokens().forEach(token -> {
            if (tree.child(token, "cop").isPresent()) {
                ofPredicate(token).ifPresent(found::add);
            } else if (judged(token).isPresent()) {
                ofJudgement(token, judged(token).getAsInt()).ifPresent(found::add);
            } else if (tree.isVerb(token) && !tree.is(token, "aux", "aux:pass", "cop", "amod", "compound")) {
                ofVerb(token).ifPresent(found::add);
            } else if (tree.is(token, "amod")
                    && tree.tag(token).equals("VBG")
                    && ofHindered(token).isPresent()) {
                ofHindered(token).ifPresent(found::add);
            } else if (isActOn(token)) {
                ofParticiple(token).ifPresent(found::add);
            } else if (tree.isNoun(token)) {
                ofNoun(token).ifPresent(found::add);
            }
        });
        return found;
    }

    private Optional<Proposition> ofVerb(int verb) {
        if (contexts.carriesClause(verb) || blocksThing(verb)) {
            return Optional.empty();
        }
        Context context = contexts.of(verb);
        double strength = context.strength();
        if (strength == 0) {
            strength = strengthAlone(verb, context);
            if (strength == 0) {
                return Optional.empty();
            }
        }
        if (strength < PLEDGE && isPast(verb)) {
            return Optional.empty();
        }
        double weight = strength;
        return clauses.write(verb, context).map(clause -> proposition(verb, clause, context.stance(), weight));
    }

    /** "Blocks the sale": the noun tells more of what is blocked than the verb. */
    private boolean blocksThing(int verb) {
        OptionalInt object = tree.child(verb, "obj", "nsubj:pass");
        return words.isBlocking(tree.lemma(verb))
                && object.isPresent()
                && events.writeEvent(object.getAsInt())
                        .or(() -> events.writeThing(object.getAsInt()))
                        .isPresent();
    }

    /** Whether what looks like an attribute is an act on the noun: "increasing funding", "closing schools". */
    private boolean isActOn(int token) {
        return tree.is(token, "amod")
                && tree.tag(token).equals("VBG")
                && (words.isPolar(tree.lemma(token)) || words.isDecision(tree.lemma(token)))
                && tree.head(token) > token
                && tree.children(tree.head(token), "det", "nmod:poss").stream().noneMatch(det -> det < token);
    }

    /** What "called the tram line a mistake" speaks of. */
    private OptionalInt judged(int predicate) {
        int above = tree.head(predicate);
        if (above == Parse.ROOT
                || !tree.is(predicate, "xcomp")
                || !JUDGING.contains(tree.lemma(above))
                || words.evaluation(tree.lemma(predicate)).isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt own = tree.child(predicate, "nsubj");
        return own.isPresent() ? own : tree.child(above, "obj", "nsubj:pass");
    }

    private Optional<Proposition> ofJudgement(int predicate, int subject) {
        if (!tree.isNoun(subject)) {
            return Optional.empty();
        }
        Stance stance = Signs.product(
                words.evaluation(tree.lemma(predicate)).orElseThrow(), contexts.polarity(tree.head(predicate)));
        return named(subject, stance);
    }

    /** "Bar Norland from joining the union", where the parser takes "joining" for an attribute. */
    private Optional<Proposition> ofHindered(int participle) {
        int noun = tree.head(participle);
        int hindering = tree.head(noun);
        if (hindering == Parse.ROOT
                || !tree.is(noun, "obl")
                || !tree.hasChild(noun, "from", "case")
                || words.carried(tree.lemma(hindering))
                        .filter(Stance.OPPOSE::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        OptionalInt agent = tree.children(hindering, "obj", "nsubj:pass").stream()
                .filter(tree::isNoun)
                .mapToInt(Integer::intValue)
                .findFirst();
        Stance stance = Signs.opposite(contexts.of(hindering).stance());
        return agent.isPresent()
                ? clauses.writeHindered(agent.getAsInt(), participle, noun)
                        .map(clause -> proposition(participle, clause, stance, STRONG))
                : Optional.empty();
    }

    private Optional<Proposition> ofParticiple(int participle) {
        int noun = tree.head(participle);
        return clauses.writeDone(participle, noun)
                .map(clause -> proposition(
                        participle,
                        clause,
                        stanceOn(noun).orElse(Stance.SUPPORT),
                        stanceOn(noun).isPresent() ? STRONG : BARE));
    }

    /** How much a verb that nothing governs looks like a proposal: an order, a pledge, an act that is told, or one that is only mentioned. */
    private double strengthAlone(int verb, Context context) {
        String lemma = tree.lemma(verb);
        boolean pledge = tree.hasChild(verb, "will", "aux")
                && context.subject().isPresent()
                && FIRST_PERSON.contains(tree.lower(context.subject().getAsInt()));
        if (pledge || isOrder(verb) || provisions.isOne(verb)) {
            return PLEDGE;
        }
        if (tree.hasChild(verb, "will", "aux") && isAnnounced(verb, context)) {
            return ACT;
        }
        if (tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VB")) {
            return clauses.isAct(verb) ? BARE : 0;
        }
        return words.isDecision(lemma) || (words.isPolar(lemma) && words.isAct(lemma)) ? ACT : 0;
    }

    /** Whether whoever can act says of themselves what they will do: "The council said it will dredge the harbour". */
    private boolean isAnnounced(int verb, Context context) {
        int above = tree.head(verb);
        boolean reported = above != Parse.ROOT
                && tree.is(verb, "ccomp")
                && tree.lemma(above).equals("say");
        OptionalInt speaker = reported ? tree.child(above, "nsubj") : context.subject();
        boolean same = !reported
                || (context.subject().isPresent()
                        && SELF.contains(tree.lower(context.subject().getAsInt())));
        return same && speaker.isPresent() && clauses.isAct(verb) && clauses.canAct(speaker.getAsInt());
    }

    /** Whether a sentence begins with a bare verb: "Withdraw all forces". */
    private boolean isOrder(int verb) {
        return tree.tag(verb).equals("VB")
                && tree.head(verb) == Parse.ROOT
                && tree.child(verb, "nsubj", "aux", "mark", "expl").isEmpty()
                && tree.tokens().limit(verb).noneMatch(token -> tree.isVerb(token) || tree.isNoun(token));
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
            return events.writeEvent(subject)
                    .or(() -> events.writeThing(subject))
                    .map(clause -> proposition(subject, clause, stance, STRONG));
        }
        if (context.subject().isPresent()
                && tree.isNoun(predicate)
                && words.isGeneric(tree.lemma(context.subject().getAsInt()))) {
            return named(predicate, context.stance());
        }
        return contexts.modal(predicate)
                ? clauses.writePredicate(predicate, context.subject())
                        .map(clause -> proposition(predicate, clause, context.stance(), STRONG))
                : Optional.empty();
    }

    /** "The first step is a ceasefire" puts the ceasefire forward. */
    private Optional<Proposition> named(int predicate, Stance stance) {
        return events.writeEvent(predicate)
                .or(() -> events.writeThing(predicate))
                .map(clause -> proposition(predicate, clause, stance, STRONG));
    }

    private Optional<Proposition> ofNoun(int noun) {
        if (tree.is(noun, "compound")) {
            return Optional.empty();
        }
        Optional<Stance> taken = stanceOn(noun);
        if (taken.isEmpty() && isPast(noun)) {
            return Optional.empty();
        }
        Optional<Clause> event = events.writeEvent(noun);
        Stance stance = Signs.product(taken.orElse(Stance.SUPPORT), contexts.polarity(noun));
        if (event.isPresent()) {
            return event.map(clause -> proposition(noun, clause, stance, taken.isPresent() ? STRONG : EVENT));
        }
        if (isActedOn(noun)) {
            return Optional.empty();
        }
        return events.writeThing(noun)
                .filter(clause -> taken.isPresent() || canBeProposed(noun, clause))
                .map(clause -> proposition(noun, clause, stance, taken.isPresent() ? STRONG : BARE));
    }

    /** Whether a word is told to have happened in some year: "the occupation of Holm in 1990". */
    private boolean isPast(int token) {
        return tree.children(token, "obl", "nmod", "obl:tmod", "nmod:tmod").stream()
                .filter(child -> YEAR.matcher(tree.lower(child)).matches())
                .anyMatch(child ->
                        tree.children(child, "case").stream().anyMatch(mark -> PAST.contains(tree.lower(mark))));
    }

    /** Whether the sentence says itself what is done with a thing: "sets out to create a fund"; what ends it is a stance on it. */
    private boolean isActedOn(int noun) {
        int above = tree.head(noun);
        return above != Parse.ROOT
                && tree.isVerb(above)
                && tree.is(noun, "obj", "nsubj:pass")
                && words.isAct(tree.lemma(above))
                && words.positiveOf(tree.lemma(above)).isEmpty()
                && words.stanceOfVerb(tree.lemma(above)).isEmpty();
    }

    /** Whether a thing that nobody is said to want or reject could be a proposal: it has a name in it, and is not a body or a meeting by name. */
    private boolean canBeProposed(int noun, Clause clause) {
        boolean byName = tree.tag(noun).startsWith("NNP");
        return !Differences.marks(clause.wording()).isEmpty()
                && (!byName
                        || words.deedWith(tree.lemma(noun))
                                .filter(DECIDED::contains)
                                .isPresent());
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

    /** Whether the sentence is a heading, or a point of a list: "First, a ceasefire", "2. A ceasefire". */
    private boolean isListed() {
        boolean heading = tree.size() <= LONGEST_HEADING
                && !CLOSING.matcher(tree.word(tree.size() - 1)).matches();
        boolean point =
                tree.size() > 2 && POINT.matcher(tree.lower(0) + tree.lower(1)).matches();
        return heading || point;
    }

    /** What would do it, if that is something that can be adopted itself: "the plan calls for a sale of the docks". */
    private Optional<String> whole(int token) {
        int above = token;
        for (int step = 0; step < FARTHEST && above != Parse.ROOT; step++) {
            OptionalInt subject = tree.isVerb(above) ? tree.child(above, "nsubj") : OptionalInt.empty();
            if (subject.isPresent() && subject.getAsInt() != token) {
                return tree.isNoun(subject.getAsInt())
                        ? events.writeThing(subject.getAsInt())
                                .map(Clause::positive)
                                .map(Proposition::key)
                        : Optional.empty();
            }
            above = tree.head(above);
        }
        return Optional.empty();
    }

    /** What is only kept from being done is the proposal itself: "blocks the sale" is about the sale. */
    private Proposition proposition(int token, Clause found, Stance meant, double alone) {
        double strength = isListed() ? Math.max(PLEDGE, alone) : alone;
        boolean blocks = found.turned() && words.isBlocking(tree.lemma(token));
        Clause clause = blocks ? new Clause(found.positive(), found.positive(), false) : found;
        Stance stance = blocks ? Signs.opposite(meant) : meant;
        return new Proposition(
                clause.wording(),
                clause.positive(),
                clause.turned(),
                stance,
                strength,
                whole(token)
                        .filter(key -> !key.equals(Proposition.key(clause.positive())))
                        .orElse(""),
                Traits.of(tree, token, clause, strength),
                tree.span());
    }
}
