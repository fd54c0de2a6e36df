package dev.parley.actor;

import java.util.Optional;
import java.util.Set;

/**
 * What follows a noun of people and tells by a name which of them are meant: "of the Lind plan" behind "proponents", "within the Guild" behind
 * "radical factions".
 *
 * <p>Not covered: those who speak or stand for what is named, "the leaders of Ruritania", whom {@link Principals} knows; phrases of more than eight
 * words; clauses.
 */
final class DefiningPhrases {

    private static final Set<String> PREPOSITIONS = Set.of("of", "within", "inside", "among");
    private static final Set<String> INSIDE =
            Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBN", "HYPH");
    private static final int LONGEST = 8;

    private final Lexicon lexicon;
    private final DocumentView view;
    private final Cast cast;
    private final Nations nations;

    DefiningPhrases(Scene scene) {
        this.lexicon = scene.lexicon();
        this.view = scene.view();
        this.cast = scene.cast();
        this.nations = scene.nations();
    }

    /** Returns the token behind such a phrase, which starts behind the noun. */
    Optional<Integer> endBehind(int noun) {
        int from = noun + 1;
        boolean opens = view.sameSentence(noun, from + 1)
                && PREPOSITIONS.contains(view.word(from))
                && !lexicon.isAny(view.word(noun), Lexicon.Noun.DELEGATE)
                && !lexicon.is(view.word(noun), Lexicon.Noun.MEMBERS);
        if (!opens) {
            return Optional.empty();
        }
        int end = endOfNouns(from + 1);
        return hasName(from + 1, end) ? Optional.of(end) : Optional.empty();
    }

    /** Returns the token behind what those are for or against whom only that tells: "supporters of the ordination". */
    Optional<Integer> causeBehind(int noun) {
        boolean opens = view.tag(noun).equals("NNS")
                && lexicon.isAny(view.word(noun), Lexicon.Noun.SIDE)
                && view.sameSentence(noun, noun + 2)
                && view.word(noun + 1).equals("of");
        int end = opens ? endOfNouns(noun + 2) : noun + 2;
        return end > noun + 2 ? Optional.of(end) : Optional.empty();
    }

    /** The token behind the last noun of the words that may follow a preposition in one phrase, or the first of them. */
    private int endOfNouns(int from) {
        int end = from;
        while (end < from + LONGEST && view.sameSentence(from, end) && INSIDE.contains(view.tag(end))) {
            end++;
        }
        while (end > from && !view.hasTag(end - 1, "NN")) {
            end--;
        }
        return end;
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean named = cast.overlapping(view.token(i).span()).stream()
                    .anyMatch(mention -> mention.form() == Cast.Form.NAME);
            if (named || nations.at(view, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
