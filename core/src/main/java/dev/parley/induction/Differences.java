package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What keeps two wordings apart however near their vectors are: names and numbers, who does it to whom, and negation. */
final class Differences {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Set<String> NEGATIONS = Set.of("no", "not", "without", "never");

    private Differences() {}

    /** Whether nothing keeps them apart. */
    static boolean none(String one, String other) {
        return marks(one).equals(marks(other)) && sameActor(one, other);
    }

    /** Names, numbers and negations; the first word has a capital in any case, so only the others count as names by theirs. */
    static Set<String> marks(String wording) {
        Set<String> marks = new TreeSet<>();
        List<String> words = WORDS.splitToList(wording);
        for (int i = 0; i < words.size(); i++) {
            String word = bare(words.get(i));
            boolean number = CharMatcher.inRange('0', '9').matchesAnyOf(word);
            boolean name = i > 0 && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (number || name || NEGATIONS.contains(Ascii.toLowerCase(word))) {
                marks.add(Ascii.toLowerCase(word));
            }
        }
        return marks;
    }

    private static boolean sameActor(String one, String other) {
        return first(one).equals(first(other));
    }

    private static String first(String wording) {
        List<String> words = WORDS.splitToList(wording);
        int at = words.size() > 1 && Set.of("the", "a", "an").contains(Ascii.toLowerCase(words.get(0))) ? 1 : 0;
        return Ascii.toLowerCase(bare(words.get(at)));
    }

    private static String bare(String word) {
        String trimmed =
                CharMatcher.forPredicate(Character::isLetterOrDigit).negate().trimFrom(word);
        return trimmed.replaceFirst("['’]s$", "");
    }
}
