package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from word lists alone what a wording lacks as a proposal. Stateless.
 *
 * <p>Not covered: longer phrases without a verb, such as "sanctions on Norland", since they tell what is to be done with what.
 */
public final class WordingRemarks {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final CharMatcher MARKS = CharMatcher.forPredicate(Character::isLetterOrDigit)
            .or(CharMatcher.anyOf("'’-–"))
            .negate();
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "cannot", "nobody", "nothing");
    private static final Set<String> ASKING =
            Set.of("should", "shall", "will", "would", "does", "do", "is", "are", "can", "could", "must", "may");
    private static final Set<String> QUESTIONS =
            Set.of("whether", "why", "how", "what", "who", "when", "where", "which");
    private static final Set<String> FINITE = Set.of(
            "is", "are", "be", "been", "being", "to", "should", "must", "shall", "will", "may", "can", "has", "have");
    private static final Set<String> ENDINGS_OF_NOUNS =
            Set.of("tion", "sion", "ment", "ship", "ness", "ance", "ence", "ity");
    private static final int LONGEST_TOPIC = 3;
    private static final Words KNOWN = new Words();

    private WordingRemarks() {}

    /**
     * Says what is wrong with a wording.
     *
     * @param wording the wording, not blank
     * @return what is wrong and how to mend it; empty if nothing is
     */
    public static Optional<String> of(String wording) {
        List<String> words = WORDS.splitToStream(Ascii.toLowerCase(wording))
                .map(MARKS::trimFrom)
                .filter(word -> !word.isEmpty())
                .toList();
        if (asks(wording, words)) {
            return Optional.of("the wording asks something; say what could be done, such as 'the bridge is built'");
        }
        if (words.stream().anyMatch(WordingRemarks::negates)) {
            return Optional.of("the wording is negated; say what could be done, and whoever is against it opposes it");
        }
        if (isTopic(words)) {
            return Optional.of(
                    "the wording names a topic and no course of action; say what could be done, such as 'the bridge is built'");
        }
        return Optional.empty();
    }

    /**
     * Reduces a wording to what it says, whatever its capitals, its articles and, in the passive voice, its order.
     *
     * @param wording the wording
     * @return what two wordings have in common that say the same word for word
     */
    public static String key(String wording) {
        return Proposition.key(CharMatcher.anyOf(".;").trimTrailingFrom(wording));
    }

    private static boolean asks(String wording, List<String> words) {
        return CharMatcher.whitespace().trimTrailingFrom(wording).endsWith("?")
                || (!words.isEmpty() && (ASKING.contains(words.get(0)) || QUESTIONS.contains(words.get(0))));
    }

    private static boolean negates(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    private static boolean isTopic(List<String> words) {
        return !words.isEmpty()
                && words.size() <= LONGEST_TOPIC
                && words.stream().noneMatch(FINITE::contains)
                && words.stream().limit(words.size() - 1L).noneMatch(WordingRemarks::isVerb)
                && isNoun(words.get(words.size() - 1));
    }

    private static boolean isVerb(String word) {
        String lemma = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return List.of(word, lemma).stream().anyMatch(form -> KNOWN.isAct(form) || KNOWN.isPolar(form));
    }

    private static boolean isNoun(String word) {
        return KNOWN.deedOf(word).isPresent()
                || KNOWN.deedWith(word).isPresent()
                || ENDINGS_OF_NOUNS.stream().anyMatch(word::endsWith);
    }
}
