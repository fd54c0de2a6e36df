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
        int end = from + 1;
        while (end <= from + LONGEST && view.sameSentence(noun, end) && INSIDE.contains(view.tag(end))) {
            end++;
        }
        while (end > from + 1 && !view.hasTag(end - 1, "NN")) {
            end--;
        }
        return hasName(from + 1, end) ? Optional.of(end) : Optional.empty();
    }

    /** Returns the token behind what those are for or against whom only that tells: "supporters of the ordination". */
    Optional<Integer> causeBehind(int noun) {
        boolean opens = view.tag(noun).equals("NNS")
                && lexicon.isAny(view.word(noun), Lexicon.Noun.SIDE)
                && view.sameSentence(noun, noun + 2)
                && view.word(noun + 1).equals("of");
        int end = noun + 2;
        while (opens && end <= noun + LONGEST && view.sameSentence(noun, end) && INSIDE.contains(view.tag(end))) {
            end++;
        }
        return opens && end > noun + 2 && view.hasTag(end - 1, "NN") ? Optional.of(end) : Optional.empty();
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
