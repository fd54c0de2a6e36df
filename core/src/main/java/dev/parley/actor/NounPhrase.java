package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A holder mention taken apart by its tags: determiner, core, head and what follows. Token indexes are those of a {@link DocumentView}.
 *
 * @param from the first token without quotation marks, determiner and what a party is in parliament
 * @param coreEnd the token behind the core, that is behind the head or the name that it ends with
 * @param end the token behind the whole phrase
 * @param head the last noun of the core
 * @param determiner the determiner in lower case, empty if there is none
 */
record NounPhrase(int from, int coreEnd, int end, int head, String determiner) {

    private static final ImmutableSet<String> DEFINITE =
            ImmutableSet.of("the", "this", "that", "its", "his", "her", "their", "our");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
    /** What a party is in a parliament. */
    private static final Set<String> STANDINGS = Set.of("opposition", "ruling", "governing");

    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "‘", "(", "-LRB-");
    private static final Set<String> STOPS = Set.of("(", ")", ",", ":", ";", "-LRB-", "-RRB-", "—", "–", "--");

    /** Takes consecutive tokens apart; those that are joined to the one before by a name do not end the core. */
    static NounPhrase of(DocumentView view, DocumentView.Range range, IntPredicate isJoined) {
        int from = range.from();
        while (from < range.to() - 1 && (QUOTES.contains(view.word(from)) || view.hasTag(from, "CC"))) {
            from++;
        }
        String determiner = "";
        while (from < range.to() - 1 && isDeterminer(view, from)) {
            determiner = view.word(from).toLowerCase(Locale.ROOT);
            from++;
        }
        if (isStanding(view, from, range.to()) && !isJoined.test(from + 1)) {
            from++;
        }
        int coreEnd = coreEnd(view, from, range.to(), isJoined);
        return new NounPhrase(from, coreEnd, range.to(), head(view, from, coreEnd), determiner);
    }

    /** "The opposition Greens" are the Greens, all of them. */
    private static boolean isStanding(DocumentView view, int token, int to) {
        if (token + 1 >= to || !STANDINGS.contains(view.lowerWord(token)) || !view.hasTag(token + 1, "NN")) {
            return false;
        }
        String party = view.word(token + 1);
        boolean small = view.word(token).equals(view.lowerWord(token));
        boolean first = !view.sameSentence(token - 1, token);
        return Character.isUpperCase(party.codePointAt(0)) && (small || (first && party.endsWith("s")));
    }

    private static boolean isDeterminer(DocumentView view, int token) {
        return view.tag(token).equals("PRP$")
                || ARTICLES.contains(view.word(token).toLowerCase(Locale.ROOT));
    }

    private static int coreEnd(DocumentView view, int from, int to, IntPredicate isJoined) {
        for (int i = from + 1; i < to; i++) {
            if (!isJoined.test(i) && (STOPS.contains(view.word(i)) || endsCore(view, i))) {
                return i;
            }
        }
        return to;
    }

    private static boolean endsCore(DocumentView view, int token) {
        String tag = view.tag(token);
        boolean verb = tag.startsWith("VB") && !view.hasTag(token + 1, "NN");
        return tag.equals("IN") || tag.equals("TO") || tag.equals("MD") || tag.startsWith("W") || verb;
    }

    private static int head(DocumentView view, int from, int coreEnd) {
        int last = coreEnd - 1;
        if (last > from && view.hasTag(last, "POS")) {
            last--;
        }
        if (view.hasTag(last, "JJ")) {
            return last;
        }
        for (int i = last; i >= from; i--) {
            if (view.hasTag(i, "NN")) {
                return i;
            }
        }
        return last;
    }

    boolean isDefinite() {
        return DEFINITE.contains(determiner);
    }

    boolean isPossessed() {
        return Set.of("its", "his", "her", "their", "our", "my", "your").contains(determiner);
    }

    /** The token of the noun that an "of" behind the core leads to, or -1. */
    int ownerBehind(DocumentView view) {
        boolean of = coreEnd < end && Set.of("of", "from", "in", "for", "at").contains(view.word(coreEnd));
        return of ? Math.min(coreEnd + 1, end - 1) : -1;
    }
}
