package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Optional;
import java.util.Set;

/**
 * Takes holder mentions apart, without what follows the holder in a headline or on a crowded page: "Brandt issues edict", "the ministry last
 * year", "Lind livid", "Mara Lind Mara". The "of" inside a name ends no core.
 *
 * <p>Not covered: headlines whose verb is a noun of people or bodies as well.
 */
final class Phrases {

    private static final Set<String> TIME_OPENERS = Set.of("last", "next", "this", "earlier");
    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "week",
            "weekend",
            "night",
            "day",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "morning",
            "evening",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** Plurals that stand inside compounds, "the arms dealers": no verbs. */
    private static final Set<String> COMPOUNDING = Set.of(
            "affairs",
            "arms",
            "communications",
            "energies",
            "forces",
            "games",
            "goods",
            "operations",
            "relations",
            "resources",
            "rights",
            "sales",
            "sciences",
            "securities",
            "services",
            "sports",
            "studies",
            "systems",
            "women",
            "works");

    private static final Set<String> INTENTS = Set.of(
            "aims",
            "claims",
            "hopes",
            "means",
            "needs",
            "offers",
            "plans",
            "pledges",
            "promises",
            "seeks",
            "votes",
            "vows",
            "wants",
            "wishes");

    private static final Set<String> BEHIND_VERB = Set.of("NN", "JJ", "DT", "PRP$");

    private static final Set<String> SINGULAR = Set.of("NN", "NNP");

    /** Adjectives that follow their noun. */
    private static final Set<String> FOLLOWING = Set.of("general", "elect", "designate", "emeritus", "apparent");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Headlines headlines;

    Phrases(DocumentView view, Cast cast, Lexicon lexicon) {
        this.view = view;
        this.cast = cast;
        this.lexicon = lexicon;
        this.headlines = new Headlines(view, lexicon);
    }

    /** Takes the mention in consecutive tokens apart; there must be one token at least. */
    NounPhrase of(DocumentView.Range range) {
        DocumentView.Range bare = new DocumentView.Range(range.from(), end(range));
        return NounPhrase.of(view, bare, this::isInsideName);
    }

    private boolean isInsideName(int token) {
        return nameAt(token)
                .filter(name -> view.range(name.span()).from() < token)
                .isPresent();
    }

    private Optional<Cast.Mention> nameAt(int token) {
        return cast.overlapping(view.token(token).span()).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .findFirst();
    }

    private int end(DocumentView.Range range) {
        int end = range.from() + 1;
        while (end < range.to()
                && !isTime(end, range)
                && !isHeadlineVerb(end, range)
                && !(nameAt(end).isEmpty() && headlines.isVerb(end, range.from()))
                && !isVerbOfIntent(end)
                && !isFinite(end, range)
                && !isRepetition(end)) {
            end++;
        }
        while (end - 1 > range.from() && isPredicate(end - 1)) {
            end--;
        }
        return end;
    }

    /** "A majority of teachers rejected the merger": what a noun does, whose object follows, is no part of the phrase. */
    private boolean isFinite(int token, DocumentView.Range range) {
        boolean verb = view.hasTag(token, "VBD")
                || view.hasTag(token, "VBZ")
                || view.hasTag(token, "VBP")
                || view.hasTag(token, "VBN");
        return verb
                && view.hasTag(token - 1, "NN")
                && nameAt(token).isEmpty()
                && token + 1 < range.to()
                && (view.hasTag(token + 1, "DT") || view.hasTag(token + 1, "PRP"));
    }

    private boolean isTime(int token, DocumentView.Range range) {
        return token + 1 < range.to()
                && TIME_OPENERS.contains(view.lowerWord(token))
                && TIMES.contains(view.lowerWord(token + 1));
    }

    /** A plural between a name and a further noun, such as hardly any compound has, is a verb. */
    private boolean isHeadlineVerb(int token, DocumentView.Range range) {
        boolean between = (nameAt(token - 1).isPresent() || view.tag(token - 1).equals("NNP"))
                && nameAt(token).isEmpty()
                && token + 1 < range.to()
                && BEHIND_VERB.stream().anyMatch(tag -> view.hasTag(token + 1, tag));
        return between && view.tag(token).equals("NNS") && !isPlural(view.lowerWord(token));
    }

    /** "The mayor plans to resign": a verb that passes for a plural, between a noun in the singular and an infinitive. */
    private boolean isVerbOfIntent(int token) {
        boolean infinitive =
                view.sameSentence(token, token + 2) && view.hasTag(token + 1, "TO") && view.hasTag(token + 2, "VB");
        return infinitive
                && INTENTS.contains(view.lowerWord(token))
                && (SINGULAR.contains(view.tag(token - 1)) || FOLLOWING.contains(view.lowerWord(token - 1)));
    }

    private boolean isPlural(String word) {
        boolean people = lexicon.isKnown(word) || lexicon.isKnown(word.substring(0, word.length() - 1));
        return people || COMPOUNDING.contains(word);
    }

    /** The first name again, right behind the full name: what a page prints for another purpose. */
    private boolean isRepetition(int token) {
        return nameAt(token - 1)
                .filter(name -> name.member().kind() == EntityKind.PERSON)
                .filter(name -> !name.span().overlaps(view.token(token).span()))
                .map(name -> PersonName.parse(view.text(name.span()), lexicon))
                .filter(name -> name.isFull() && name.isGiven(view.word(token), lexicon))
                .isPresent();
    }

    /** What is said of the noun in front: a participle or an adjective at the end. */
    private boolean isPredicate(int token) {
        boolean predicate = view.hasTag(token, "VBN")
                || view.hasTag(token, "VBD")
                || view.hasTag(token, "VBP")
                || view.tag(token).equals("JJ");
        return predicate
                && view.hasTag(token - 1, "NN")
                && nameAt(token).isEmpty()
                && !FOLLOWING.contains(view.lowerWord(token));
    }
}
