package dev.parley.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offices that a clause behind a name tells: "Mara Lind, who chairs the panel,", "Mara Lind, who was promoted to deputy mayor last week,".
 *
 * <p>Not covered: offices that somebody had, "who was mayor until May".
 */
final class OfficeClauses {

    private static final int LONGEST = 8;
    /** What those are called who do so. */
    private static final Map<String, List<String>> HEADS = Map.of(
            "chair",
            List.of("chair", "chairman", "chairwoman", "chairperson"),
            "lead",
            List.of("leader"),
            "head",
            List.of("head", "chief"));

    private static final Set<String> MAKING =
            Set.of("promote", "appoint", "name", "elect", "make", "swear", "choose", "re-elect", "reappoint");
    private static final Set<String> BEING = Set.of("is", "'s", "’s", "becomes", "became");
    private static final Set<String> SERVING = Set.of("serve", "work", "act");
    private static final Set<String> LINKS = Set.of("to", "as", "in");
    private static final Set<String> INSIDE = Set.of("DT", "JJ", "NN", "POS", "HYPH", "PRP$", "CD");

    private final DocumentView view;
    private final Lexicon lexicon;

    OfficeClauses(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    /** Tells whether a clause about the name in front begins with this token. */
    boolean isClause(int who) {
        return view.sameSentence(who - 2, who + 1)
                && view.word(who - 1).equals(",")
                && view.lowerWord(who).equals("who");
    }

    /** What somebody is called who does what the clause says: "who chairs the panel". */
    List<String> headsOf(int who) {
        return HEADS.getOrDefault(view.token(who + 1).lemma(), List.of());
    }

    /** The noun of the office that the clause gives. */
    Optional<Integer> office(int who) {
        int verb = behindAdverbs(who + 1);
        if (!view.sameSentence(who, verb)) {
            return Optional.empty();
        }
        boolean been = isPerfect(verb);
        int at = been ? behindAdverbs(verb + 2) : verb;
        boolean made = isMade(been ? at : at + 1) && (been || isPassive(verb));
        if (made) {
            return noun(behindLinks(been ? at + 1 : at + 2));
        }
        boolean serves = SERVING.contains(lemma(verb)) && view.tag(verb).startsWith("VB") && isLink(verb + 1);
        boolean is = been || BEING.contains(view.lowerWord(verb));
        return serves ? noun(verb + 2) : is ? noun(been ? at : verb + 1) : Optional.empty();
    }

    private int behindAdverbs(int from) {
        int at = from;
        while (view.hasTag(at, "RB")) {
            at++;
        }
        return at;
    }

    private boolean isPerfect(int verb) {
        return Set.of("has", "have", "had").contains(view.lowerWord(verb))
                && view.sameSentence(verb, verb + 1)
                && view.lowerWord(verb + 1).equals("been");
    }

    private boolean isPassive(int verb) {
        return Set.of("was", "is", "got").contains(view.lowerWord(verb));
    }

    private boolean isMade(int verb) {
        return view.hasTag(verb, "VB") && MAKING.contains(lemma(verb));
    }

    private String lemma(int token) {
        return token < view.size() ? view.token(token).lemma() : "";
    }

    private boolean isLink(int token) {
        return token < view.size() && LINKS.contains(view.lowerWord(token));
    }

    private int behindLinks(int from) {
        int at = from;
        while (isLink(at)) {
            at++;
        }
        return at;
    }

    /** The first noun of an office that is not in front of another: "deputy prime minister of Lund". */
    private Optional<Integer> noun(int from) {
        for (int i = from; i < from + LONGEST && view.sameSentence(from, i); i++) {
            int token = i;
            if (INSIDE.stream().noneMatch(tag -> view.hasTag(token, tag))) {
                return Optional.empty();
            }
            boolean office = view.hasTag(i, "NN") && lexicon.is(view.word(i), Lexicon.Noun.ROLE);
            boolean more = view.sameSentence(i, i + 1)
                    && (Titles.isInFront(view.word(i)) || lexicon.is(view.word(i + 1), Lexicon.Noun.ROLE))
                    && INSIDE.stream().anyMatch(tag -> view.hasTag(token + 1, tag));
            if (office && !more && !view.hasTag(i + 1, "POS")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
