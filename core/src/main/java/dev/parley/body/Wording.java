package dev.parley.body;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a block is worded: counts over its first {@value #MAX_LENGTH} code units, enough to tell prose from anything else.
 *
 * @param words the number of words, at least 1
 * @param sentences the number of words that end a sentence
 * @param commas the number of commas and semicolons
 * @param capitalised the number of words behind the first that begin with a capital
 * @param upper the number of words of two letters and more in capitals only
 * @param figures the number of words with a digit
 * @param functionWords the number of words such as <em>the</em> and <em>of</em>
 * @param furniture the sum of the words' {@link FurnitureWords} weights
 * @param topics the words that say what the block is about
 */
record Wording(
        int words,
        int sentences,
        int commas,
        int capitalised,
        int upper,
        int figures,
        int functionWords,
        double furniture,
        List<String> topics) {

    static final int MAX_LENGTH = 20_000;

    private static final int MIN_TOPIC_LENGTH = 4;

    private static final int MIN_PROSE_WORDS = 10;

    private static final double MAX_PROSE_FIGURES = 0.4;

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Shorter words before a full stop are initials and abbreviations more often than ends of sentences. */
    private static final int MIN_LAST_WORD = 3;

    /** In scripts without spaces a word has about two signs. */
    private static final int LETTERS_A_WORD = 2;

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.THAI);

    private static final CharMatcher SENTENCE_END =
            CharMatcher.anyOf(".!?\u3002\u0964\u061F").precomputed();

    private static final CharMatcher CLOSING =
            CharMatcher.anyOf("\"'\u2019\u201D\u00BB\u203A)]*").precomputed();

    static Wording of(String text) {
        Counter counter = new Counter();
        WORDS.split(text.substring(0, Math.min(text.length(), MAX_LENGTH))).forEach(counter::add);
        return counter.wording();
    }

    /** Tells whether the block reads like a sentence or more. */
    boolean isProse() {
        return words >= MIN_PROSE_WORDS && sentences > 0 && figures < words * MAX_PROSE_FIGURES;
    }

    /** Tells whether the last word of a text ends a sentence. */
    static boolean endsSentence(String text) {
        String bare = CLOSING.trimTrailingFrom(text);
        return !bare.isEmpty() && SENTENCE_END.matches(bare.charAt(bare.length() - 1)) && !bare.endsWith("...");
    }

    private static final class Counter {

        private int words;
        private int sentences;
        private int commas;
        private int capitalised;
        private int upper;
        private int figures;
        private int functionWords;
        private double furniture;
        private final List<String> topics = new ArrayList<>();

        private void add(String word) {
            words += 1 + letters(word) / LETTERS_A_WORD;
            sentences += word.length() >= MIN_LAST_WORD && endsSentence(word) ? 1 : 0;
            char last = word.charAt(word.length() - 1);
            commas += last == ',' || last == ';' ? 1 : 0;
            String bare = trim(word);
            if (!bare.isEmpty()) {
                addBare(bare);
            }
        }

        private void addBare(String bare) {
            String lower = bare.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(bare.charAt(0));
            capitalised += capital && words > 1 ? 1 : 0;
            upper += capital && bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT)) ? 1 : 0;
            figures += hasDigit(bare) ? 1 : 0;
            furniture += FurnitureWords.weight(lower);
            if (CommonWords.contains(lower)) {
                functionWords++;
            } else if (lower.length() >= MIN_TOPIC_LENGTH) {
                topics.add(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
            }
        }

        private Wording wording() {
            return new Wording(words, sentences, commas, capitalised, upper, figures, functionWords, furniture, topics);
        }

        /** Counts the signs of scripts without spaces. */
        private static int letters(String run) {
            return run.length() <= LETTERS_A_WORD
                    ? 0
                    : (int) run.codePoints()
                            .filter(c -> Character.isIdeographic(c) || UNSPACED.contains(Character.UnicodeScript.of(c)))
                            .count();
        }

        private static boolean hasDigit(String word) {
            return word.chars().anyMatch(Character::isDigit);
        }

        private static String trim(String word) {
            int start = 0;
            int end = word.length();
            while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
                end--;
            }
            return word.substring(start, end);
        }
    }
}
