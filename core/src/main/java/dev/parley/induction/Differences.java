package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What keeps two wordings apart however near their vectors are: names and numbers, who does it to whom, and negation. */
final class Differences {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter NAMES =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("–—/"))).omitEmptyStrings();
    private static final Set<String> NEGATIONS = Set.of("no", "not", "without", "never");

    private Differences() {}

    /** Whether nothing keeps them apart. */
    static boolean none(String one, String other) {
        return names(one).equals(names(other)) && sameActor(one, other);
    }

    /**
     * Whether something keeps two wordings apart: unlike numbers or negations, names in both that the other has not, or another one who acts. A name in
     * one of them alone may be what the other leaves out.
     */
    static boolean contrary(String one, String other) {
        Set<String> mine = new TreeSet<>(names(one));
        Set<String> others = new TreeSet<>(names(other));
        Set<String> common = new TreeSet<>(mine);
        common.retainAll(others);
        mine.removeAll(common);
        others.removeAll(common);
        boolean numbers = Stream.concat(mine.stream(), others.stream())
                .anyMatch(mark -> NEGATIONS.contains(mark)
                        || CharMatcher.inRange('0', '9').matchesAnyOf(mark));
        boolean names = !mine.isEmpty() && !others.isEmpty();
        return numbers || names || (isActive(one) && isActive(other) && !sameActor(one, other));
    }

    private static boolean isActive(String wording) {
        List<String> words = WORDS.splitToList(wording);
        return !words.contains("is") && !words.contains("are");
    }

    /** Names, numbers and negations; the first word has a capital in any case, so only the others count as names by theirs. */
    static Set<String> marks(String wording) {
        return marks(WORDS.splitToList(wording));
    }

    /** The same, each state by itself and unions of states by their letters: "Russia–US" as "Russia" and "the United States". */
    private static Set<String> names(String wording) {
        return marks(NAMES.splitToList(shortened(wording)));
    }

    private static Set<String> marks(List<String> words) {
        Set<String> marks = new TreeSet<>();
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

    /** Writes unions of states by their letters, so that "U.S." and "the United States" are one name. */
    private static String shortened(String wording) {
        String out = wording.replace("U.S.", "US")
                .replace("U.K.", "UK")
                .replace("U.N.", "UN")
                .replace("E.U.", "EU");
        return out.replace("United States", "US")
                .replace("United Kingdom", "UK")
                .replace("United Nations", "UN")
                .replace("European Union", "EU");
    }

    private static boolean sameActor(String one, String other) {
        return first(shortened(one)).equals(first(shortened(other)));
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
