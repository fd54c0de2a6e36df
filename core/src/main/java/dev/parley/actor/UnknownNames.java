package dev.parley.actor;

import dev.parley.annotation.EntityKind;

/**
 * Names that no recogniser knew, behind what says of what kind they are: "Foreign Minister Hallgerd Brandt" is a person, "developer Casterbridge
 * Homes" a body.
 *
 * <p>Not covered: a name without such a word in front.
 */
final class UnknownNames {

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
