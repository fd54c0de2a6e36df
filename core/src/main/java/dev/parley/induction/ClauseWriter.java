package dev.parley.induction;

import com.google.common.base.Ascii;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Stance;
import dev.parley.induction.Inflection.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words a verb and what belongs to it as a clause in the present tense. Whoever decides is left out where the clause can do without: "Congress
 * must pass the bill" is "The bill is passed"; states and bodies of which an act is asked stay. Immutable.
 */
final class ClauseWriter {

    private static final int MOST_WORDS = 14;
    private static final Set<String> PREPOSITIONS = Set.of(
            "to", "from", "in", "on", "with", "into", "against", "of", "for", "at", "between", "over", "under",
            "within", "outside", "through", "without", "among", "toward", "towards", "as", "about", "near", "across",
            "inside", "per");
    private static final Set<String> PLURAL = Set.of("people", "police");
    private static final Set<String> NO_PASSIVE =
            Set.of("join", "leave", "quit", "have", "become", "enter", "lack", "resemble", "remain", "attend");

    private final SentenceTree tree;
    private final PhraseWriter phrases;
    private final Words words;
    private final Inflection inflection;

    ClauseWriter(SentenceTree tree, PhraseWriter phrases, Words words, Inflection inflection) {
        this.tree = tree;
        this.phrases = phrases;
        this.words = words;
        this.inflection = inflection;
    }

    /** Writes the clause of a verb; empty if it names nothing that could be done. */
    Optional<Clause> write(int verb, Context context) {
        OptionalInt subject = context.subject();
        boolean passive = tree.child(verb, "aux:pass").isPresent()
                || tree.child(verb, "nsubj:pass").isPresent();
        OptionalInt object = passive ? subject : tree.child(verb, "obj");
        OptionalInt agent = passive ? agentOf(verb) : subject;
        String objectLemma = object.isPresent() ? tree.lemma(object.getAsInt()) : "";
        if (!words.isAction(tree.lemma(verb), objectLemma)) {
            return Optional.empty();
        }
        Optional<String> objectText = object.isPresent() ? phrases.write(object.getAsInt()) : Optional.empty();
        if (object.isPresent() && objectText.isEmpty()) {
            return Optional.empty();
        }
        String rest = rest(verb);
        OptionalInt named = context.strength() > 0 || isName(agent) ? agent : OptionalInt.empty();
        return render(verb, named, object, objectText, rest);
    }

    private Optional<Clause> render(
            int verb, OptionalInt agent, OptionalInt object, Optional<String> objectText, String rest) {
        String lemma = tree.lemma(verb);
        Optional<String> agentText = agent.isPresent() && isNamedAgent(agent.getAsInt()) && !decides(verb, object)
                ? phrases.write(agent.getAsInt())
                : Optional.empty();
        String positiveLemma = positive(verb, object).orElse(words.usual(lemma));
        boolean turned = !positiveLemma.equals(words.usual(lemma));
        if (agentText.isPresent() && (objectText.isPresent() || !rest.isEmpty())) {
            Count number = number(agent.getAsInt());
            String tail = objectText.map(text -> " " + text).orElse("") + rest;
            return clause(
                    agentText.get() + " " + inflection.present(lemma, number) + particle(verb) + tail,
                    agentText.get() + " " + inflection.present(positiveLemma, number) + (turned ? "" : particle(verb))
                            + tail,
                    turned);
        }
        if (objectText.isPresent() && !NO_PASSIVE.contains(lemma)) {
            String be = inflection.present("be", number(object.getAsInt()));
            String continues = inflection.present("continue", number(object.getAsInt()));
            String positive = positiveLemma.equals("continue")
                    ? objectText.get() + " " + continues + rest
                    : objectText.get() + " " + be + " " + inflection.participle(positiveLemma)
                            + (turned ? "" : particle(verb)) + rest;
            return clause(
                    objectText.get() + " " + be + " " + inflection.participle(lemma) + particle(verb) + rest,
                    positive,
                    turned);
        }
        return Optional.empty();
    }

    /** The verb that this one undoes. What is kept or ended must be something that lasts, or else the verb stays as it is. */
    private Optional<String> positive(int verb, OptionalInt object) {
        boolean lasts = object.isPresent()
                && (words.deedWith(tree.lemma(object.getAsInt())).isPresent()
                        || words.deedOf(tree.lemma(object.getAsInt())).isPresent()
                        || phrases.name(object.getAsInt())
                                .filter(named ->
                                        named.kind() == EntityKind.TREATY || named.kind() == EntityKind.DOCUMENT)
                                .isPresent());
        return words.positiveOf(tree.lemma(verb))
                .filter(positive -> particle(verb).isEmpty())
                .filter(positive ->
                        lasts || !(positive.equals("keep") || positive.equals("hold") || positive.equals("continue")));
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
        String be = inflection.present("be", number(subject.getAsInt()));
        return phrases.write(subject.getAsInt())
                .flatMap(who -> what.flatMap(text -> clause(who + " " + be + " " + text + rest(predicate))));
    }

    /** Writes what is done with a thing that somebody is for or against. */
    Optional<Clause> writeThing(int noun) {
        String lemma = tree.lemma(noun);
        Optional<String> verb = words.deedWith(lemma);
        Optional<String> phrase = phrases.write(noun);
        if (verb.isEmpty() || phrase.isEmpty() || tree.children(noun).isEmpty()) {
            return Optional.empty();
        }
        Count number = number(noun);
        String predicate = verb.get().equals("continue")
                ? inflection.present("continue", number)
                : inflection.present("be", number) + " " + inflection.participle(verb.get());
        return clause(phrase.get() + " " + predicate, phrase.get() + " " + predicate, false);
    }

    /** Writes the action that a noun names: "withdrawal of forces from X" is "Forces are withdrawn from X". */
    Optional<Clause> writeEvent(int noun) {
        Optional<String> deed = words.deedOf(tree.lemma(noun));
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        String[] verb = deed.get().split("_", 2);
        OptionalInt owner = tree.child(noun, "nmod:poss");
        OptionalInt of = withCase(noun, "of");
        StringBuilder rest = new StringBuilder();
        for (int child : tree.children(noun, "nmod")) {
            if (!tree.hasChild(child, "of", "case") && !tree.hasChild(child, "by", "case") && !phrases.isTime(child)) {
                phrases.writeWithCase(child).ifPresent(text -> rest.append(' ').append(text));
            }
        }
        return writeEvent(noun, verb, owner, of, rest.toString());
    }

    private Optional<Clause> writeEvent(int noun, String[] verb, OptionalInt owner, OptionalInt of, String rest) {
        String particle = verb.length > 1 ? " " + verb[1] : "";
        boolean moves = Set.of("join", "withdraw", "expand", "enlarge", "surrender", "secede", "leave")
                .contains(verb[0]);
        if (verb[0].equals("join")) {
            return membership(noun, owner, of);
        }
        OptionalInt acted = of.isPresent() ? of : moves || acts(owner) ? OptionalInt.empty() : owner;
        if (acted.isPresent()) {
            Optional<String> object = phrases.write(acted.getAsInt()).map(ClauseWriter::withoutGenitive);
            String be = inflection.present("be", number(acted.getAsInt()));
            return object.flatMap(
                    text -> clause(text + " " + be + " " + inflection.participle(verb[0]) + particle + rest));
        }
        OptionalInt compound = tree.child(noun, "compound");
        if (owner.isPresent() && moves && (!rest.isEmpty() || verb[0].startsWith("e"))) {
            return phrases.write(owner.getAsInt())
                    .map(ClauseWriter::withoutGenitive)
                    .flatMap(text -> clause(text + " " + inflection.present(verb[0], number(owner.getAsInt())) + rest));
        }
        if (compound.isPresent() && tree.isNoun(compound.getAsInt())) {
            return phrases.write(compound.getAsInt())
                    .flatMap(text -> clause(text + " is " + inflection.participle(verb[0]) + particle + rest));
        }
        return Optional.empty();
    }

    /** Whether a genitive names who acts rather than what is acted on. */
    private boolean acts(OptionalInt owner) {
        return owner.isPresent()
                && phrases.name(owner.getAsInt())
                        .filter(named -> named.kind() != EntityKind.PERSON)
                        .isPresent();
    }

    /** "Ukraine's membership in NATO", "Ukrainian NATO membership" stays a noun phrase where the member is an adjective. */
    private Optional<Clause> membership(int noun, OptionalInt owner, OptionalInt of) {
        OptionalInt body = of.isPresent() ? of : withCase(noun, "in");
        if (body.isEmpty()) {
            body = withCase(noun, "to");
        }
        if (body.isEmpty()) {
            body = tree.child(noun, "compound");
        }
        if (body.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        int joined = body.getAsInt();
        Optional<String> who = phrases.write(owner.getAsInt()).map(ClauseWriter::withoutGenitive);
        Optional<String> what = phrases.write(joined);
        return who.flatMap(subject -> what.flatMap(
                object -> clause(subject + " " + inflection.present("join", number(owner.getAsInt())) + " " + object)));
    }

    private OptionalInt withCase(int noun, String preposition) {
        return tree.children(noun, "nmod").stream()
                .filter(child -> tree.hasChild(child, preposition, "case"))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static String withoutGenitive(String phrase) {
        return phrase.replaceFirst(" ?['’]s?$", "");
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

    private String particle(int verb) {
        OptionalInt particle = tree.child(verb, "compound:prt");
        return particle.isPresent() ? " " + tree.lower(particle.getAsInt()) : "";
    }

    private String rest(int verb) {
        StringBuilder rest = new StringBuilder();
        int count = 0;
        for (int child : tree.children(verb)) {
            if (child > verb && tree.is(child, "obl") && count < 2 && isEssential(child)) {
                Optional<String> phrase = phrases.writeWithCase(child);
                phrase.ifPresent(text -> rest.append(' ').append(text));
                count++;
            } else if (child > verb
                    && tree.is(child, "xcomp")
                    && tree.tag(child).startsWith("JJ")) {
                rest.append(' ').append(tree.lower(child));
            }
        }
        return rest.toString();
    }

    private boolean isEssential(int oblique) {
        List<Integer> cases = tree.children(oblique, "case");
        return cases.size() == 1
                && PREPOSITIONS.contains(tree.lower(cases.get(0)))
                && !phrases.isTime(oblique)
                && tree.isNoun(oblique);
    }

    private Count number(int noun) {
        String phrase = Ascii.toLowerCase(phrases.write(noun).orElse(""));
        boolean several = !tree.children(noun, "conj").isEmpty() && phrase.contains(" and ");
        boolean plural = tree.tag(noun).equals("NNS") && phrase.contains(tree.lower(noun));
        return plural || several || PLURAL.contains(tree.lemma(noun)) ? Count.PLURAL : Count.SINGULAR;
    }

    private static Optional<Clause> clause(String wording) {
        return clause(wording, wording, false);
    }

    private static Optional<Clause> clause(String wording, String positive, boolean turned) {
        List<String> tokens = new ArrayList<>(List.of(wording.trim().split("\\s+")));
        if (tokens.size() < 3 || tokens.size() > MOST_WORDS || tokens.contains("-") || tokens.contains("–")) {
            return Optional.empty();
        }
        return Optional.of(new Clause(capitalised(wording.trim()), capitalised(positive.trim()), turned));
    }

    private static String capitalised(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    /**
     * A clause.
     *
     * @param wording in the verb of the text
     * @param positive in the verb of what the text's verb undoes
     * @param turned whether the two differ
     */
    record Clause(String wording, String positive, boolean turned) {

        Stance sign() {
            return turned ? Stance.OPPOSE : Stance.SUPPORT;
        }
    }
}
