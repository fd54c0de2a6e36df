package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private static final Set<String> NAMES_TOO = Set.of("may", "will", "can", "do");
    private static final Set<String> THIRD_PERSON = Set.of("is", "are", "has", "becomes", "remains", "stays", "gets");
    private static final Set<String> TAKING_SIDES =
            Set.of("wants", "opposes", "thinks", "believes", "says", "favours", "favors", "demands", "urges");
    private static final Pattern RULED_OUT = Pattern.compile("(?i)\\b(?:is|are|be) ruled out\\b");
    private static final Pattern LETTERS_ALONE = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern MADE_VERB = Pattern.compile("\\p{Ll}{2,}(?:i[sz]e|ify)");
    private static final int LONGEST_TOPIC = 3;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final List<String> VERB_ENDINGS = List.of("s", "ed");
    private static final Words KNOWN = new Words();

    private WordingRemarks() {}

    /**
     * Says what is wrong with a wording.
     *
     * @param wording the wording, not blank
     * @return what is wrong and how to mend it; empty if nothing is
     */
    public static Optional<String> of(String wording) {
        List<String> written = WORDS.splitToStream(wording)
                .map(MARKS::trimFrom)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> words = withoutNames(written);
        if (asks(wording, words)) {
            return Optional.of("the wording asks something; say what could be done, such as 'the bridge is built'");
        }
        if (words.stream().anyMatch(WordingRemarks::negates)
                || RULED_OUT.matcher(wording).find()) {
            return Optional.of("the wording is negated; say what could be done, and whoever is against it opposes it");
        }
        if (words.stream().skip(1).anyMatch(TAKING_SIDES::contains)) {
            return Optional.of("the wording tells who is for or against something; say only what could be done");
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

    /**
     * Lowers words, but leaves as written what only looks like a word that asks or negates: "May" in "May Day", "WHO", "No" in "No Child Left
     * Behind" and in "No 10".
     */
    private static List<String> withoutNames(List<String> written) {
        return IntStream.range(0, written.size())
                .mapToObj(at -> beginsName(written, at) ? written.get(at) : Ascii.toLowerCase(written.get(at)))
                .toList();
    }

    private static boolean beginsName(List<String> written, int at) {
        String word = written.get(at);
        if (LETTERS_ALONE.matcher(word).matches()) {
            return true;
        }
        List<String> rest = written.subList(at + 1, written.size());
        if (Ascii.equalsIgnoreCase(word, "no")) {
            return !rest.isEmpty()
                    && (Character.isDigit(rest.get(0).charAt(0))
                            || (rest.size() > 1
                                    && isCapital(word)
                                    && isCapital(rest.get(0))
                                    && isCapital(rest.get(1))));
        }
        // A question has its verb before its subject and another one, in its plain form, behind.
        return at == 0
                && NAMES_TOO.contains(Ascii.toLowerCase(word))
                && !rest.isEmpty()
                && isCapital(rest.get(0))
                && rest.stream().skip(1).anyMatch(WordingRemarks::isThirdPerson);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isThirdPerson(String word) {
        return THIRD_PERSON.contains(word)
                || (word.endsWith("s")
                        && isVerb(word)
                        && Ascii.toLowerCase(word).equals(word));
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
                && (isNoun(words.get(words.size() - 1)) || isThing(words));
    }

    /** "The noise": nothing behind an article and a word that ends as no verb does. */
    private static boolean isThing(List<String> words) {
        return words.size() == 2
                && ARTICLES.contains(words.get(0))
                && VERB_ENDINGS.stream().noneMatch(words.get(1)::endsWith);
    }

    /** "Privatise", "Reintroduce": verbs are made that way from whatever can be done, so no list has them all. */
    private static boolean isMadeVerb(String word) {
        String first = word.startsWith("re") ? word.substring("re".length()) : "";
        boolean again = KNOWN.isAct(first) || KNOWN.stanceOfVerb(first).isPresent();
        return again || MADE_VERB.matcher(word).matches();
    }

    private static boolean isVerb(String word) {
        String lemma = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return List.of(word, lemma).stream()
                .anyMatch(form -> KNOWN.isAct(form) || KNOWN.isPolar(form) || isMadeVerb(form));
    }

    private static boolean isNoun(String word) {
        return KNOWN.deedOf(word).isPresent()
                || KNOWN.deedWith(word).isPresent()
                || ENDINGS_OF_NOUNS.stream().anyMatch(word::endsWith);
    }
}
