package dev.parley.body;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** An article may be liked and shared, but only a reader is answered or reported. */
    private static final Pattern ANSWER =
            Pattern.compile("(?i).*\\b(?:reply|report|respond|upvote|downvote|flag)\\b.*");

    private static final int MAX_HEADING = 60;

    private static final int MAX_BUTTONS = 80;

    /** A heading that stands above more than this part of what was chosen leads to the article rather than away from it. */
    private static final double MIN_BEFORE = 0.3;

    private EndMatter() {}

    /** Returns the chosen blocks that stand before it. */
    static List<Integer> without(List<Block> blocks, List<Integer> chosen) {
        long all = mass(blocks, chosen);
        int lastButtons = lastButtons(blocks);
        long before = 0;
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (before > MIN_BEFORE * all && opensEnd(blocks.get(i).text(), i < lastButtons)) {
                return chosen.subList(0, next);
            }
            if (next < chosen.size() && chosen.get(next) == i) {
                before += blocks.get(i).text().length();
                next++;
            }
        }
        return chosen;
    }

    private static boolean opensEnd(String heading, boolean hasButtons) {
        return heading.length() <= MAX_HEADING
                && ((hasButtons && COMMENTS.matcher(heading).matches())
                        || REFERENCES.matcher(heading).matches());
    }

    private static int lastButtons(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isButtons(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
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
