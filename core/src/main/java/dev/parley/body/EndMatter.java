package dev.parley.body;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ends an article before what follows it under a heading of its own: the words of readers, and lists of references.
 *
 * <p>Not covered: readers' words without a heading or without anything to answer them by, and references under other headings.
 */
final class EndMatter {

    private static final Pattern COMMENTS = pattern("comments-headings.txt");

    private static final Pattern REFERENCES = pattern("references-headings.txt");

    /** What is printed beside the words of a reader for others to press. */
    private static final Pattern BUTTONS = Pattern.compile(
            "(?i)(?:(?:reply|like|dislike|report|flag|share|upvote|downvote|recommend|permalink|quote|respond|abuse|\\d{1,5})\\W*){1,6}");

    /** An article may be liked and shared, but only a reader is answered. */
    private static final Pattern ANSWER = Pattern.compile("(?i).*\\b(?:reply|respond|upvote|downvote)\\b.*");

    /** A number or an author in front, a year in brackets, or an address. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:\\[?\\d{1,3}[\\]).:]|\\p{Lu}[\\p{L}'\u2019-]+, \\p{Lu}\\.).*|.*(?:\\((?:1[89]|20)\\d\\d[a-z]?\\)|https?://|\\bdoi\\b).*",
            Pattern.DOTALL);

    private static final int MAX_HEADING = 60;

    private static final int MAX_BUTTONS = 80;

    /** So many blocks below a heading are looked at. */
    private static final int MAX_REFERENCES = 6;

    /** A heading that stands above more than this part of what was chosen leads to the article rather than away from it. */
    private static final double MIN_BEFORE = 0.3;

    private EndMatter() {}

    /** Returns the chosen blocks that stand before it. */
    static List<Integer> without(List<Block> blocks, List<Integer> chosen) {
        long all = mass(blocks, chosen);
        int comments = headingOfComments(blocks);
        long before = 0;
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (before > MIN_BEFORE * all && (i == comments || opensReferences(blocks, i))) {
                return chosen.subList(0, next);
            }
            if (next < chosen.size() && chosen.get(next) == i) {
                before += blocks.get(i).text().length();
                next++;
            }
        }
        return chosen;
    }

    /** The last such heading before the first words of a reader, since the same stands over boxes within articles; -1 if there is none. */
    private static int headingOfComments(List<Block> blocks) {
        List<Integer> buttons = IntStream.range(0, blocks.size())
                .filter(i -> isButtons(blocks.get(i).text()))
                .boxed()
                .toList();
        // One word alone may be a heading: "Reply".
        boolean isOneWord = buttons.size() == 1
                && CharMatcher.whitespace()
                        .matchesNoneOf(blocks.get(buttons.get(0)).text().strip());
        if (buttons.isEmpty() || isOneWord) {
            return -1;
        }
        return IntStream.range(0, buttons.get(0))
                .filter(i -> isHeading(blocks.get(i).text(), COMMENTS))
                .max()
                .orElse(-1);
    }

    private static boolean opensReferences(List<Block> blocks, int heading) {
        if (!isHeading(blocks.get(heading).text(), REFERENCES)) {
            return false;
        }
        List<String> next = blocks.stream()
                .skip(heading + 1L)
                .limit(MAX_REFERENCES)
                .map(Block::text)
                .toList();
        long references =
                next.stream().filter(text -> REFERENCE.matcher(text).matches()).count();
        return 2 * references >= next.size();
    }

    private static boolean isHeading(String text, Pattern headings) {
        return text.length() <= MAX_HEADING && headings.matcher(text).matches();
    }

    private static boolean isButtons(String text) {
        return text.length() <= MAX_BUTTONS
                && BUTTONS.matcher(text).matches()
                && ANSWER.matcher(text).matches();
    }

    private static long mass(List<Block> blocks, List<Integer> chosen) {
        return chosen.stream().mapToLong(i -> blocks.get(i).text().length()).sum();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                WordLists.read(name).stream()
                        .map(line -> "(?:" + line + ")")
                        .collect(Collectors.joining("|", "\\W*(?:", ")\\W*")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
