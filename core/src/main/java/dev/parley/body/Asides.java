package dev.parley.body;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows paragraphs that speak of the article or of the page: an editor's note, where it was published first, what to read next, an appeal for
 * support. Their wording is prose, so that only their words give them away.
 */
final class Asides {

    private static final Pattern BEGINNING = Pattern.compile(
            WordLists.read("asides.txt").stream()
                    .map(line -> "(?:" + line + ")")
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> APPEAL_WORDS = Set.copyOf(WordLists.read("appeal-words.txt"));

    private static final Set<String> ADDRESSES = Set.of("our", "your", "you", "us");

    private static final int MIN_APPEAL_WORDS = 3;

    /** A longer paragraph that has these words too is about something. */
    private static final int MAX_WORDS = 120;

    private static final int MAX_LENGTH = 2000;

    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"\u201C\u201D");

    private static final Splitter WORDS = Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetter(c) && c != '-'))
            .omitEmptyStrings();

    private Asides() {}

    /** Tells whether a block is one. */
    static boolean isOne(Block block) {
        String text = block.text();
        return text.length() <= MAX_LENGTH && (BEGINNING.matcher(text).lookingAt() || isAppeal(text));
    }

    private static boolean isAppeal(String text) {
        List<String> words = WORDS.splitToList(text.toLowerCase(Locale.ROOT));
        long appeals = words.stream().filter(APPEAL_WORDS::contains).distinct().count();
        return appeals >= MIN_APPEAL_WORDS
                && words.size() <= MAX_WORDS
                && words.stream().anyMatch(ADDRESSES::contains)
                && QUOTES.matchesNoneOf(text);
    }
}
