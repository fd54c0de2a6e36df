package dev.parley.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the capital that a common word owes to its place at the start of a sentence off a name: "Critics said" is about "critics". An adjective
 * keeps it unless it counts or the document has it in lower case too, since "Liberal voters" may be those of the Liberals.
 */
final class Capitals {

    private static final Set<String> COUNTING =
            Set.of("many", "most", "other", "several", "few", "some", "all", "both");

    private static final Set<String> COMMON_TAGS =
            Set.of("NN", "NNS", "JJ", "JJR", "CD", "DT", "PDT", "PRP", "VBG", "VBN", "RB");

    private final DocumentView view;
    private final Cast cast;
    private final Nations nations;
    private final Set<String> words = new HashSet<>();

    Capitals(DocumentView view, Cast cast, Nations nations) {
        this.view = view;
        this.cast = cast;
        this.nations = nations;
        for (int i = 1; i < view.size(); i++) {
            if (view.sameSentence(i - 1, i)
                    && Character.isLetterOrDigit(
                            view.word(i - 1).codePointBefore(view.word(i - 1).length()))) {
                words.add(view.word(i));
            }
        }
    }

    /**
     * Returns the name as it would stand in the middle of a sentence.
     *
     * @param name a name in plain form
     * @param first the token that it begins with
     */
    String inMidSentence(String name, int first) {
        String word = view.word(first);
        boolean capital = name.startsWith(word) && isCapitalised(word);
        return capital && isCommon(first, word) ? lower(word) + name.substring(word.length()) : name;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(lower(word).substring(1));
    }

    private boolean isCommon(int first, String word) {
        boolean adjective = view.hasTag(first, "JJ");
        boolean proper = !COMMON_TAGS.contains(view.tag(first))
                || words.contains(word)
                || nations.at(view, first).isPresent()
                || cast.overlapping(view.token(first).span()).stream()
                        .anyMatch(mention -> mention.form() == Cast.Form.NAME);
        return !proper && (!adjective || COUNTING.contains(lower(word)) || words.contains(lower(word)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
