package dev.parley.induction;

import com.google.common.base.Splitter;
import dev.parley.claim.Stance;
import java.util.Optional;
import java.util.Set;

/** What words do in a sentence that proposes something. Immutable. */
final class Words {

    private static final Splitter SPACE = Splitter.on(' ');

    private static final Set<String> COMING = Set.of(
            "proposed",
            "new",
            "planned",
            "future",
            "draft",
            "pending",
            "forthcoming",
            "potential",
            "possible",
            "suggested",
            "envisaged");

    private final WordTable stanceVerbs = WordTable.read("stance-verbs.tsv");
    private final WordTable stanceNouns = WordTable.read("stance-nouns.tsv");
    private final WordTable carriers = WordTable.read("carriers.tsv");
    private final WordTable opposites = WordTable.read("opposites.tsv");
    private final WordTable acts = WordTable.read("acts.tsv");
    private final WordTable statics = WordTable.read("statics.tsv");
    private final WordTable things = WordTable.read("nouns.tsv");
    private final WordTable synonyms = WordTable.read("synonyms.tsv");
    private final Set<String> undone = Set.copyOf(opposites.values());
    private final WordTable evaluations = WordTable.read("evaluations.tsv");
    private final WordTable vague = WordTable.read("vague.tsv");
    private final WordTable times = WordTable.read("times.tsv");
    private final WordTable deciders = WordTable.read("deciders.tsv");
    private final WordTable events = WordTable.read("events.tsv");
    private final WordTable prepositions = WordTable.read("event-prepositions.tsv");
    private final WordTable generic = WordTable.read("generic.tsv");
    private final WordTable plain = WordTable.read("plain.tsv");
    private final WordTable agents = WordTable.read("agents.tsv");
    private final WordTable onPersons = WordTable.read("deeds-on-persons.tsv");
    private final WordTable kept = WordTable.read("standing.tsv");
    private final WordTable incomplete = WordTable.read("incomplete.tsv");
    private final WordTable definite = WordTable.read("definite.tsv");
    private final WordTable wholeAlone = WordTable.read("intransitives.tsv");
    private final WordTable blocking = WordTable.read("blocking.tsv");
    private final WordTable countable = WordTable.read("countable.tsv");
    private final WordTable complements = WordTable.read("complements.tsv");
    private final WordTable instruments = WordTable.read("instruments.tsv");

    /** Whether a word before a noun only belongs to its sentence. */
    boolean isVague(String word) {
        return vague.has(word);
    }

    /** Whether a noun tells when. */
    boolean isTime(String lemma) {
        return times.has(lemma);
    }

    /** Whether a noun stands for those who decide for all. */
    boolean isDecider(String lemma) {
        return deciders.has(lemma);
    }

    /** The stance that a verb takes on its object or clause. */
    Optional<Stance> stanceOfVerb(String lemma) {
        return stanceVerbs.find(lemma).map(Words::stance);
    }

    /** The stance that a noun takes on what follows it. */
    Optional<Stance> stanceOfNoun(String lemma) {
        return stanceNouns.find(lemma).map(Words::stance);
    }

    /** What a word says of what it is predicated of. */
    Optional<Stance> evaluation(String lemma) {
        return evaluations.find(lemma).map(Words::stance);
    }

    /** What a verb makes of the clause below it. */
    Optional<Stance> carried(String lemma) {
        return carriers.find(lemma).map(Words::stance);
    }

    /** The verb that a verb undoes. */
    Optional<String> positiveOf(String lemma) {
        return opposites.find(lemma);
    }

    /** The verb that stands for this one in a positive wording: itself, or one of the same meaning. */
    String usual(String lemma) {
        return synonyms.find(lemma).orElse(lemma);
    }

    /** Whether another verb undoes this one, or the other way round. */
    boolean isPolar(String lemma) {
        return opposites.has(lemma) || undone.contains(usual(lemma));
    }

    boolean isAct(String lemma) {
        return acts.has(lemma) || opposites.has(lemma);
    }

    /** Whether whoever is told to have done this has taken a decision by it. */
    boolean isDecision(String lemma) {
        return acts.find(lemma).filter("decides"::equals).isPresent();
    }

    /** Whether a noun tells what kind of thing is meant and not which one. */
    boolean isGeneric(String lemma) {
        return generic.has(lemma);
    }

    /** Whether not even the owner of a thing tells which one is meant. */
    boolean isGenericOfOwner(String lemma) {
        return generic.find(lemma).filter(kind -> !kind.isEmpty()).isPresent();
    }

    /** Whether nothing before a noun makes it tell which thing is meant. */
    boolean isEmpty(String lemma) {
        return generic.find(lemma).filter("never"::equals).isPresent();
    }

    /** Whether an adjective tells how a thing is and not which one. */
    boolean isPlain(String word) {
        return plain.has(word);
    }

    /** Whether a noun names somebody who can act. */
    boolean canAct(String lemma) {
        return agents.has(lemma) || deciders.has(lemma);
    }

    /** Whether it is a course of action to do this to a person. */
    boolean isDeedOnPersons(String lemma) {
        return onPersons.has(lemma);
    }

    /** Whether a verb with this object says something that could be done. */
    boolean isAction(String lemma, String object) {
        return !statics.has(lemma)
                || isPolar(lemma)
                || things.find(object).filter(lemma::equals).isPresent();
    }

    /** What is done with a thing by whoever is for it. */
    Optional<String> deedWith(String noun) {
        return things.find(noun);
    }

    /** What is done with a thing of which a text speaks as one that is there, "the program", by whoever is for it. */
    Optional<String> deedWithStanding(String noun) {
        return kept.find(noun).or(() -> deedWith(noun));
    }

    /** Whether an adjective tells that a thing is yet to come: "the proposed program". */
    boolean isComing(String word) {
        return COMING.contains(word);
    }

    /** Whether a verb says nothing without what follows its object: "provide them", "keep it". */
    boolean isIncomplete(String lemma) {
        return incomplete.has(lemma);
    }

    /** Whether a verb says without an object something that could be asked of somebody: "resign", "step down". */
    boolean isWholeAlone(String verb) {
        return wholeAlone.has(verb);
    }

    /** Whether a verb only keeps something from being done, so that what it blocks is the proposal. */
    boolean isBlocking(String lemma) {
        return blocking.has(lemma);
    }

    /** Whether a noun names something that lays down what is to be done: "bill", "plan". */
    boolean isInstrument(String lemma) {
        return instruments.has(lemma);
    }

    /** Whether a noun in the singular goes with an article. */
    boolean isCountable(String lemma) {
        return countable.has(lemma);
    }

    /** Whether a noun behind "the" only takes up what the text has named before: "the company". */
    boolean isTakenUp(String lemma) {
        return definite.has(lemma);
    }

    /** The verb of a noun that names an action, its particle behind an underscore. */
    Optional<String> deedOf(String noun) {
        return events.find(noun);
    }

    /** The preposition behind which a noun of action names what is acted on: "end to the siege", "withdrawal of forces". */
    String prepositionOf(String noun) {
        return prepositions.find(noun).orElse("of");
    }

    /** Whether a noun asks for a phrase with this preposition behind it: "support for". */
    boolean asksFor(String noun, String preposition) {
        return complements
                .find(noun)
                .filter(all -> SPACE.splitToList(all).contains(preposition))
                .isPresent();
    }

    private static Stance stance(String sign) {
        return sign.equals("-") ? Stance.OPPOSE : Stance.SUPPORT;
    }
}
