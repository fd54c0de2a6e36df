package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Optional;
import java.util.Set;

/**
 * Names that no recogniser knew, behind what says of what kind they are: "Foreign Minister Hallgerd Brandt" is a person, "developer Casterbridge
 * Homes" a body; and those that a person is said to go by, "a man who calls himself “Moss”".
 *
 * <p>Not covered: a name without such a word in front.
 */
final class UnknownNames {

    private static final int LONGEST_CLAUSE = 8;
    private static final Set<String> CALLING = Set.of("call", "name", "nickname", "know");
    private static final Set<String> OBJECTS = Set.of("himself", "herself", "themselves", "as");
    private static final Set<String> OPEN = Set.of("“", "\"", "``", "‘", "'");
    private static final Set<String> CLOSE = Set.of("”", "\"", "''", "’", "'");

    private final DocumentView view;
    private final Lexicon lexicon;

    UnknownNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    /** The token at which the name starts: behind the last word of the phrase that is a title or a kind, or the first of the phrase. */
    int start(NounPhrase phrase) {
        int start = phrase.from();
        for (int i = phrase.from(); i < phrase.coreEnd() - 1; i++) {
            if (says(i) && areNames(i + 1, phrase.coreEnd())) {
                start = i + 1;
            }
        }
        return start;
    }

    /** The name by which a person goes whom the phrase describes, in quotation marks behind a verb of calling. */
    Optional<String> calledBehind(NounPhrase phrase) {
        int at = phrase.end();
        boolean person = lexicon.is(view.word(phrase.head()), Lexicon.Noun.ROLE)
                && view.sameSentence(phrase.head(), at)
                && view.hasTag(at, "W");
        int limit = at + LONGEST_CLAUSE;
        while (person && at < limit && view.sameSentence(phrase.head(), at + 3)) {
            at++;
            boolean calls = CALLING.contains(view.token(at).lemma());
            int open = at + (OBJECTS.contains(view.lowerWord(at + 1)) ? 2 : 1);
            if (calls && view.sameSentence(at, open + 2) && isName(open)) {
                return Optional.of(view.word(open + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isName(int open) {
        return OPEN.contains(view.word(open))
                && Character.isUpperCase(view.word(open + 1).codePointAt(0))
                && CLOSE.contains(view.word(open + 2));
    }

    /** What a name that starts at a token is, by the word in front. */
    EntityKind kind(int start) {
        return isBody(start - 1) ? EntityKind.ORGANISATION : EntityKind.PERSON;
    }

    private boolean says(int token) {
        boolean role = view.hasTag(token, "NN") && lexicon.is(view.word(token), Lexicon.Noun.ROLE);
        return role || isBody(token) || lexicon.isTitle(view.word(token));
    }

    private boolean isBody(int token) {
        return lexicon.is(view.word(token), Lexicon.Noun.BODY);
    }

    private boolean areNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!view.hasTag(i, "NNP") || says(i)) {
                return false;
            }
        }
        return true;
    }
}
