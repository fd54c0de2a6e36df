package dev.parley.induction;

import dev.parley.annotation.EntityKind;
import dev.parley.induction.Inflection.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words a verb and what belongs to it as a clause in the present tense. Whoever decides is left out where the clause can do without: "Congress
 * must pass the bill" is "The bill is passed"; states and bodies of which an act is asked stay. Immutable.
 */
final class ClauseWriter {

    private static final Set<String> PREPOSITIONS = Set.of(
            "to", "from", "in", "on", "with", "into", "against", "of", "for", "at", "between", "over", "under",
            "within", "outside", "through", "without", "among", "toward", "towards", "as", "about", "near", "across",
            "inside", "per");
    /** Verbs behind which "as" tells what somebody is taken for. */
    private static final Set<String> NAMING = Set.of(
            "recognize",
            "recognise",
            "designate",
            "classify",
            "treat",
            "name",
            "appoint",
            "nominate",
            "label",
            "list",
            "use",
            "serve",
            "accept",
            "regard",
            "declare",
            "elect",
            "define",
            "install",
            "act");

    private static final Set<String> ASKING = Set.of("should", "must", "ought", "shall");
    private static final Set<String> NO_PASSIVE =
            Set.of("join", "leave", "quit", "have", "become", "enter", "lack", "resemble", "remain", "attend");

    private final SentenceTree tree;
    private final PhraseWriter phrases;
    private final Words words;
    private final Inflection inflection;
    private final Reversal reversal;
    private final PassiveVoice passive;
    private final Provisions provisions;
    private final Complements complements;

    ClauseWriter(SentenceTree tree, PhraseWriter phrases, Words words, Inflection inflection) {
        this.tree = tree;
        this.phrases = phrases;
        this.words = words;
        this.inflection = inflection;
        this.reversal = new Reversal(tree, phrases, words);
        this.passive = new PassiveVoice(inflection);
        this.provisions = new Provisions(tree, words);
        this.complements = new Complements(tree, words);
    }

    /** Writes the clause of a verb; empty if it names nothing that could be done. */
    Optional<Clause> write(int verb, Context context) {
        OptionalInt subject = context.subject();
        boolean passive = tree.child(verb, "aux:pass").isPresent()
                || tree.child(verb, "nsubj:pass").isPresent();
        OptionalInt object = passive ? subject : tree.child(verb, "obj");
        OptionalInt agent = passive ? agentOf(verb) : subject;
        String objectLemma = object.isPresent() ? tree.lemma(object.getAsInt()) : "";
        if (object.isEmpty() && isWholeAlone(verb, context)) {
            return alone(verb, subject.orElseThrow());
        }
        boolean provided = provisions.isOne(verb);
        if (!(provided || isPhrasalAct(verb) || words.isAction(tree.lemma(verb), objectLemma))
                || passes(verb, object)) {
            return Optional.empty();
        }
        OptionalInt complement = complements.of(verb, object);
        Optional<String> objectText = object.isPresent()
                ? phrases.writeSpecific(object.getAsInt()).map(text -> text + written(complement))
                : Optional.empty();
        if (object.isPresent() && objectText.isEmpty()) {
            return Optional.empty();
        }
        List<String> rest = rest(verb, complement);
        if (lacksItsComplement(verb, object, rest)) {
            return Optional.empty();
        }
        boolean hindered = rest.isEmpty() && object.isPresent() && hinders(verb, object.getAsInt());
        if (hindered || (isPerson(object) && !isDeedOnPersons(verb, context))) {
            return Optional.empty();
        }
        OptionalInt own = tree.child(verb, "nsubj");
        if (own.isPresent() && own.equals(agent) && !provided && !isAsked(verb) && !canAct(own.getAsInt())) {
            return Optional.empty();
        }
        boolean acts = !provided && (own.equals(agent) || (agent.isPresent() && canAct(agent.getAsInt())));
        OptionalInt named = acts && (context.strength() > 0 || isName(agent)) ? agent : OptionalInt.empty();
        return shortened(verb, named, object, objectText, rest);
    }

    /** Writes all of a clause or, where that is too long, as much as will do. */
    private Optional<Clause> shortened(
            int verb, OptionalInt agent, OptionalInt object, Optional<String> objectText, List<String> rest) {
        int least = words.isIncomplete(tree.lemma(verb)) ? Math.min(1, rest.size()) : 0;
        for (int count = rest.size(); count >= least; count--) {
            String tail = String.join("", rest.subList(0, count));
            Optional<Clause> clause = render(verb, agent, object, objectText, tail);
            if (clause.isPresent()) {
                return clause;
            }
        }
        return objectText
                .flatMap(text -> phrases.writeBrief(object.orElseThrow()))
                .flatMap(brief -> render(verb, agent, object, Optional.of(brief), ""));
    }

    /** Whether a verb says without an object what somebody is asked to do: "Norland withdraws". */
    private boolean isWholeAlone(int verb, Context context) {
        return context.asked()
                && context.strength() > 0
                && words.isWholeAlone(tree.lemma(verb) + particle(verb))
                && context.subject().isPresent()
                && canAct(context.subject().getAsInt())
                && !tree.tag(context.subject().getAsInt()).startsWith("W");
    }

    private Optional<Clause> alone(int verb, int subject) {
        Optional<String> act = phrases.writeSpecific(subject)
                .map(who -> who + " " + active(tree.lemma(verb) + particle(verb), phrases.number(subject)));
        return act.flatMap(text -> Clause.of(text + String.join("", rest(verb, OptionalInt.empty()))))
                .or(() ->
                        act.flatMap(text -> isName(OptionalInt.of(subject)) ? Clause.ofNamed(text) : Clause.of(text)));
    }

    /** "Passed the senate" tells how far a bill has come. */
    private boolean passes(int verb, OptionalInt object) {
        return tree.lemma(verb).equals("pass") && object.isPresent() && isSomebody(object.getAsInt());
    }

    private Optional<Clause> render(
            int verb, OptionalInt agent, OptionalInt object, Optional<String> objectText, String rest) {
        String lemma = tree.lemma(verb);
        Optional<String> agentText = agent.isPresent() && isNamedAgent(agent.getAsInt()) && !decides(verb, object)
                ? phrases.writeSpecific(agent.getAsInt())
                : Optional.empty();
        Deed deed = reversal.deed(lemma, particle(verb), object);
        if (agentText.isPresent() && (objectText.isPresent() || !rest.isEmpty())) {
            Count number = phrases.number(agent.getAsInt());
            String tail = objectText.map(text -> " " + text).orElse("") + rest;
            return Clause.of(
                    agentText.get() + " " + active(deed.verb(), number) + tail,
                    agentText.get() + " " + active(deed.positive(), number) + tail,
                    deed.turned());
        }
        return objectText
                .filter(text -> !NO_PASSIVE.contains(lemma))
                .flatMap(text -> passive.write(text, phrases.number(object.orElseThrow()), deed, rest));
    }

    private String active(String verb, Count number) {
        int particle = verb.indexOf(' ');
        return particle < 0
                ? inflection.present(verb, number)
                : inflection.present(verb.substring(0, particle), number) + verb.substring(particle);
    }

    /** Writes what somebody does by a verb that the parser has taken for an attribute of its object: "bar Norland from joining the union". */
    Optional<Clause> writeHindered(int agent, int verb, int object) {
        return phrases.writeSpecific(agent)
                .flatMap(who -> phrases.writeWithout(object, verb)
                        .flatMap(what ->
                                Clause.of(who + " " + active(tree.lemma(verb), phrases.number(agent)) + " " + what)));
    }

    /** Writes what a participle before a noun does to it: "increasing school funding" is "School funding is increased". */
    Optional<Clause> writeDone(int participle, int noun) {
        String lemma = tree.lemma(participle);
        return phrases.writeWithout(noun, participle)
                .filter(text -> !NO_PASSIVE.contains(lemma) && !hinders(participle, noun))
                .flatMap(text ->
                        passive.write(text, phrases.number(noun), reversal.deed(lemma, OptionalInt.of(noun)), ""));
    }

    /** Whether a verb hinders somebody from what only more words can tell. */
    private boolean hinders(int verb, int object) {
        return words.positiveOf(tree.lemma(verb)).filter("allow"::equals).isPresent() && isSomebody(object);
    }

    private boolean isDeedOnPersons(int verb, Context context) {
        return context.strength() > 0 && words.isDeedOnPersons(tree.lemma(verb));
    }

    private boolean isPerson(OptionalInt noun) {
        return noun.isPresent()
                && phrases.name(noun.getAsInt())
                        .filter(named -> named.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** Whether a noun names somebody, whom it takes more words to hinder: "the ban bars Norland" does not say from what. */
    private boolean isSomebody(int noun) {
        return words.canAct(tree.lemma(noun))
                || phrases.name(noun)
                        .filter(named -> named.kind() != EntityKind.TREATY && named.kind() != EntityKind.DOCUMENT)
                        .isPresent();
    }

    private boolean isAsked(int verb) {
        return tree.children(verb, "aux").stream().anyMatch(aux -> ASKING.contains(tree.lower(aux)));
    }

    /** Whether a subject is somebody rather than something: "dismal figures forced a change" is a fact. */
    boolean canAct(int agent) {
        return phrases.name(agent)
                .map(named -> named.kind() != EntityKind.TREATY && named.kind() != EntityKind.DOCUMENT)
                .orElseGet(() -> tree.tag(agent).startsWith("PRP")
                        || tree.tag(agent).startsWith("W")
                        || tree.tag(agent).startsWith("NNP")
                        || words.canAct(tree.lemma(agent)));
    }

    private boolean isName(OptionalInt noun) {
        return noun.isPresent() && phrases.name(noun.getAsInt()).isPresent();
    }

    /** Whether the verb is a stance of whoever acts: "X rejects the plan" is about the plan. */
    private boolean decides(int verb, OptionalInt object) {
        String lemma = tree.lemma(verb);
        return object.isPresent()
                && !NO_PASSIVE.contains(lemma)
                && (words.stanceOfVerb(lemma).isPresent() || words.isPolar(lemma));
    }

    /** Writes what a predicate says of its subject: "Ukraine is neutral". */
    Optional<Clause> writePredicate(int predicate, OptionalInt subject) {
        if (subject.isEmpty() || words.isDecider(tree.lemma(subject.getAsInt()))) {
            return Optional.empty();
        }
        Optional<String> what = tree.isNoun(predicate) ? phrases.write(predicate) : Optional.of(tree.lower(predicate));
        String be = inflection.present("be", phrases.number(subject.getAsInt()));
        return phrases.writeSpecific(subject.getAsInt())
                .flatMap(who -> what.flatMap(text -> Clause.of(
                        who + " " + be + " " + text + String.join("", rest(predicate, OptionalInt.empty())))));
    }

    private OptionalInt agentOf(int verb) {
        return tree.children(verb, "obl", "obl:agent").stream()
                .filter(child -> tree.hasChild(child, "by", "case"))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether the clause would lose its meaning without whoever acts. */
    private boolean isNamedAgent(int agent) {
        Optional<Naming.Named> named = phrases.name(agent);
        if (named.isPresent()) {
            EntityKind kind = named.get().kind();
            return kind != EntityKind.PERSON && kind != EntityKind.AUTHOR && !words.isDecider(tree.lemma(agent));
        }
        return tree.isNoun(agent)
                && !words.isDecider(tree.lemma(agent))
                && words.stanceOfNoun(tree.lemma(agent)).isEmpty();
    }

    /** "Set up": an act by its particle. */
    private boolean isPhrasalAct(int verb) {
        return !particle(verb).isEmpty() && words.isAct(tree.lemma(verb) + particle(verb));
    }

    /** Whether it is done rather than thought or said, by the verb or with its particle. */
    boolean isAct(int verb) {
        return words.isAct(tree.lemma(verb)) || isPhrasalAct(verb);
    }

    private String particle(int verb) {
        OptionalInt particle = tree.child(verb, "compound:prt");
        return particle.isPresent() ? " " + tree.lower(particle.getAsInt()) : "";
    }

    private String written(OptionalInt phrase) {
        return phrase.isPresent()
                ? phrases.writeWithCase(phrase.getAsInt())
                        .map(text -> " " + text)
                        .orElse("")
                : "";
    }

    /** What belongs to a verb beside its object and what belongs to that, each with a space in front. */
    private List<String> rest(int verb, OptionalInt complement) {
        List<String> rest = new ArrayList<>();
        int count = 0;
        for (int child : tree.children(verb)) {
            if (complement.isPresent() && complement.getAsInt() == child) {
                continue;
            }
            if (child > verb && tree.is(child, "obl") && count < 2 && isEssential(child)) {
                Optional<String> phrase = phrases.writeWithCase(child);
                phrase.ifPresent(text -> rest.add(" " + text));
                count++;
            } else if (child > verb
                    && tree.is(child, "xcomp")
                    && tree.tag(child).startsWith("JJ")) {
                rest.add(" " + tree.lower(child));
            }
        }
        return rest;
    }

    /** Whether what makes a verb whole is not there or cannot be written: "members are provided", "the euro is kept" under pressure. */
    private boolean lacksItsComplement(int verb, OptionalInt object, List<String> rest) {
        if (isPhrasalAct(verb) || !words.isIncomplete(tree.lemma(verb)) || !rest.isEmpty() || object.isEmpty()) {
            return false;
        }
        boolean lost = tree.children(verb, "obl", "xcomp", "ccomp").stream()
                .anyMatch(child -> child > verb && !phrases.isTime(child) && !tree.hasChild(child, "by", "case"));
        return lost || isSomebody(object.getAsInt());
    }

    private boolean isEssential(int oblique) {
        List<Integer> cases = tree.children(oblique, "case");
        return cases.size() == 1
                && PREPOSITIONS.contains(tree.lower(cases.get(0)))
                && (!tree.lower(cases.get(0)).equals("as") || NAMING.contains(tree.lemma(tree.head(oblique))))
                && !phrases.isTime(oblique)
                && !(tree.lower(cases.get(0)).equals("in") && words.isTime(tree.lemma(oblique)))
                && tree.isNoun(oblique)
                && !(tree.lower(cases.get(0)).equals("under") && isPerson(OptionalInt.of(oblique)));
    }
}
