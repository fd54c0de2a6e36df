package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import dev.parley.claim.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A clause that words a course of action.
 *
 * @param wording in the verb of the text
 * @param positive in the verb of what the text's verb undoes
 * @param turned whether the two differ
 */
record Clause(String wording, String positive, boolean turned) {

    private static final String ARTICLE = "the ";
    private static final int MOST_WORDS = 14;
    private static final int FEWEST_WORDS = 3;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Set<String> NEVER_LAST = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "for", "with", "from", "by", "at", "and", "or", "as", "is",
            "are");

    /** What a whole clause does not begin with; the parser's mistakes put it there. */
    private static final Set<String> NEVER_FIRST =
            Set.of("that", "whose", "which", "what", "than", "this", "these", "those", "such", "neither", "nor");

    /** Makes a clause; empty if its words cannot be one, which the parser's mistakes bring about. */
    static Optional<Clause> of(String wording, String positive, boolean turned) {
        if (!isWhole(wording, FEWEST_WORDS)) {
            return Optional.empty();
        }
        return Optional.of(new Clause(finished(wording), finished(positive), turned));
    }

    /** Makes a clause whose verb undoes nothing. */
    static Optional<Clause> of(String wording) {
        return of(wording, wording, false);
    }

    /** Makes a clause of what somebody by name does, which two words may tell: "Norland withdraws". */
    static Optional<Clause> ofNamed(String wording) {
        return isWhole(wording, FEWEST_WORDS - 1)
                ? Optional.of(new Clause(finished(wording), finished(wording), false))
                : Optional.empty();
    }

    Stance sign() {
        return turned ? Stance.OPPOSE : Stance.SUPPORT;
    }

    private static boolean isWhole(String wording, int fewest) {
        List<String> words = WORDS.splitToList(wording.trim());
        if (words.size() < fewest || words.size() > MOST_WORDS) {
            return false;
        }
        boolean stutters = false;
        for (int i = 1; i < words.size(); i++) {
            stutters |= words.get(i).equalsIgnoreCase(words.get(i - 1));
        }
        return !stutters
                && words.stream().noneMatch(word -> word.startsWith("-") || word.endsWith("-") || word.equals("–"))
                && !NEVER_FIRST.contains(Ascii.toLowerCase(words.get(0)))
                && !NEVER_LAST.contains(Ascii.toLowerCase(words.get(words.size() - 1)));
    }

    private static String finished(String wording) {
        String clause = Articles.begin(wording.trim());
        String capital = clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
        return withPronoun(capital);
    }

    /** "Norland withdraws Norland’s forces" is "Norland withdraws its forces", and "Lenders cut lenders’ rates" is "Lenders cut their rates". */
    private static String withPronoun(String clause) {
        for (int mark = clause.indexOf('’'); mark > 0; mark = clause.indexOf('’', mark + 1)) {
            int end = clause.startsWith("’s ", mark) ? mark + 2 : mark + 1;
            if (end < clause.length() && clause.charAt(end) == ' ') {
                for (int start = clause.lastIndexOf(' ', mark); start > 0; start = clause.lastIndexOf(' ', start - 1)) {
                    String owner = clause.substring(start + 1, mark);
                    if (startsWith(clause, owner)) {
                        return withPronoun(clause.substring(0, start + 1).replaceFirst(" the $", " ")
                                + pronoun(clause, owner)
                                + clause.substring(end));
                    }
                }
            }
        }
        return clause;
    }

    private static boolean startsWith(String clause, String owner) {
        String bare = withoutArticle(clause);
        String own = withoutArticle(owner);
        return bare.length() > own.length()
                && bare.regionMatches(true, 0, own, 0, own.length())
                && bare.charAt(own.length()) == ' ';
    }

    /** By the verb behind whoever acts. */
    private static String pronoun(String clause, String owner) {
        String rest = withoutArticle(clause).substring(withoutArticle(owner).length());
        String verb = WORDS.splitToList(rest).get(0);
        boolean singular = verb.endsWith("s") && !verb.endsWith("ss");
        return singular ? "its" : "their";
    }

    private static String withoutArticle(String words) {
        return words.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? words.substring(ARTICLE.length()) : words;
    }
}
