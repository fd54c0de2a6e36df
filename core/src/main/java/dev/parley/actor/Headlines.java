package dev.parley.actor;

import java.util.Set;

/**
 * Which of the first sentences are headlines, and where their verbs stand, which pass for nouns: "Cabinet backs dam", "farmers and rowers protest". Not covered: headlines that
 * end in a question mark.
 */
final class Headlines {

    private static final int LAST = 2;
    private static final Set<String> ENDS = Set.of(".", "!", "?", "”", "\"", "''", "’", ";");
    private static final Set<String> BEHIND_VERB = Set.of("NN", "JJ", "DT", "PRP$", "CD");

    private final DocumentView view;
    private final Lexicon lexicon;

    Headlines(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    /** Tells whether a token stands in a headline: a sentence at the beginning without a full stop. */
    boolean isIn(int token) {
        if (view.sentence(token) > LAST) {
            return false;
        }
        int last = token;
        while (view.sameSentence(token, last + 1)) {
            last++;
        }
        return !ENDS.contains(view.word(last));
    }

    /** Tells whether a noun behind the first of a phrase is the verb: "cabinet backs dam", "rowers protest", "mayor and rower clash". */
    boolean isVerb(int token, int first) {
        boolean inside = token > first && view.sameSentence(token - 1, token) && isIn(token);
        return inside
                && Character.isLowerCase(view.word(token).codePointAt(0))
                && (isThird(token) || isPlural(token, first));
    }

    /** A plural between a noun in the singular and a further noun: "cabinet backs dam". */
    private boolean isThird(int token) {
        boolean between = view.tag(token).equals("NNS")
                && view.tag(token - 1).equals("NN")
                && view.sameSentence(token, token + 1)
                && BEHIND_VERB.stream().anyMatch(tag -> view.hasTag(token + 1, tag));
        return between && !lexicon.isKnownInAnyNumber(view.word(token)) && isSomebody(token - 1);
    }

    /** A singular behind people in the plural, "rowers protest", or behind the second of two, "mayor and rower clash". */
    private boolean isPlural(int token, int first) {
        String before = view.lowerWord(token - 1);
        boolean people = view.tag(token - 1).equals("NNS")
                && (lexicon.isAny(before, Lexicon.Noun.ROLE) || before.endsWith("men"));
        boolean second = view.hasTag(token - 2, "CC")
                && token - 2 >= first - 1
                && view.sameSentence(token - 2, token)
                && isSomebody(token - 1);
        return view.tag(token).equals("NN")
                && !view.hasTag(token + 1, "NN")
                && !lexicon.isKnownInAnyNumber(view.word(token))
                && (people || second);
    }

    private boolean isSomebody(int noun) {
        String word = view.lowerWord(noun);
        return lexicon.isKnown(word) || word.endsWith("man") || word.endsWith("woman");
    }
}
