package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the name of a seat of government stands for the town and not for the government: "in Moscow", "the status of Jerusalem", "Jerusalem as the
 * capital", "flew to Kyiv", "Oregon and Washington".
 *
 * <p>Not covered: a town that acts ("Moscow celebrates its birthday"), which counts as the government.
 */
final class PlainPlaces {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "from", "near", "outside", "around", "across", "inside", "through", "into", "toward",
            "towards");
    private static final Set<String> BEFORE_DATELINE_TEXT = Set.of("(", "—", "-LRB-");
    private static final Set<String> JOINING = Set.of("and", "or", ",");
    private static final String CAPITAL = "capital";
    private static final int REACH = 4;

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Set<String> places;

    PlainPlaces(Scene scene, List<NameMention> names) {
        this.view = scene.view();
        this.lexicon = scene.lexicon();
        this.gazetteer = scene.gazetteer();
        this.places = names.stream()
                .filter(name -> name.kind() == EntityKind.PLACE)
                .map(name -> view.text(name.span()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isPlace(Span span) {
        DocumentView.Range range = view.range(span);
        return !range.isEmpty()
                && (isBehindPreposition(range)
                        || isDateline(range, view.text(span))
                        || isPartOfTown(range)
                        || isOfTown(range)
                        || isCapital(range)
                        || isGoal(range)
                        || isAmongPlaces(range));
    }

    private boolean isBehindPreposition(DocumentView.Range name) {
        int before = name.from() - 1;
        boolean trusted = word(before).equals("in") && isCue(before - 1, Cue.TRUST);
        return PREPOSITIONS.contains(word(before)) && !trusted;
    }

    private boolean isDateline(DocumentView.Range name, String text) {
        return BEFORE_DATELINE_TEXT.contains(word(name.to())) && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** "The streets of Moscow", "the status of Jerusalem", "East Jerusalem". */
    private boolean isPartOfTown(DocumentView.Range name) {
        int noun = name.from() - 2;
        boolean of = word(name.from() - 1).equals("of")
                && (isCue(noun, Cue.TOWN) || isCue(noun, Cue.IN_TOWN) || isCue(noun, Cue.LOCATED));
        return of || isCue(name.from() - 1, Cue.QUARTER);
    }

    /** "Moscow residents", "Jerusalem’s status". */
    private boolean isOfTown(DocumentView.Range name) {
        int next = view.hasTag(name.to(), "POS") ? name.to() + 1 : name.to();
        return view.sameSentence(name.from(), next)
                && (isCue(next, Cue.OF_TOWN) || (next > name.to() && isCue(next, Cue.LOCATED)));
    }

    /** "Jerusalem as the capital of", "Jerusalem is its capital", "the capital, Kyiv". */
    private boolean isCapital(DocumentView.Range name) {
        String next = word(name.to());
        boolean called = next.equals("as") || next.equals("is") || next.equals("was") || next.equals("to");
        for (int at = name.to() + 1; called && at <= name.to() + REACH; at++) {
            if (word(at).equals(CAPITAL)) {
                return true;
            }
        }
        String before = word(name.from() - 1);
        return before.equals(CAPITAL)
                || (before.equals(",") && word(name.from() - 2).equals(CAPITAL));
    }

    /** "The embassy moves to Jerusalem": behind a verb of motion and "to". */
    private boolean isGoal(DocumentView.Range name) {
        boolean to = word(name.from() - 1).equals("to");
        for (int at = name.from() - 2;
                to && at >= name.from() - 1 - REACH && view.sameSentence(at, name.from());
                at--) {
            if (isCue(at, Cue.MOTION)) {
                return true;
            }
        }
        return false;
    }

    /** "Oregon and Washington": beside a place that is no state and seats nobody. */
    private boolean isAmongPlaces(DocumentView.Range name) {
        return (JOINING.contains(word(name.from() - 1)) && isOnlyPlace(name.from() - 2))
                || (JOINING.contains(word(name.to())) && isOnlyPlace(name.to() + 1));
    }

    private boolean isOnlyPlace(int token) {
        return places.contains(word(token))
                && gazetteer.byName(view.word(token)).isEmpty()
                && gazetteer.bySeat(view.word(token)).isEmpty();
    }

    private boolean isCue(int token, Cue cue) {
        return token >= 0 && token < view.size() && lexicon.isCue(view.word(token), cue);
    }

    /** In small letters; empty beyond the text. */
    private String word(int token) {
        return token >= 0 && token < view.size() ? view.lowerWord(token) : "";
    }
}
