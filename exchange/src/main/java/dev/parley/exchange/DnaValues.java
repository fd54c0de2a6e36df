package dev.parley.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The values of one short-text variable of Discourse Network Analyzer, at most 190 characters each and unlike one another also when cut. For one
 * thread.
 */
final class DnaValues {

    /** As long as titles, names and values may be. */
    static final int LONGEST = 190;

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Returns the value that stands for a text: the same for the same text, and for no other. */
    String of(String text) {
        return values.computeIfAbsent(text, this::unused);
    }

    /** Makes text fit for a field of limited length. */
    static String limited(String text) {
        return limited(text, LONGEST);
    }

    private static String limited(String text, int most) {
        return Words.shorten(Words.onOneLine(new DnaText(text).text()), most);
    }

    private String unused(String text) {
        String value = limited(text);
        for (int number = 2; !taken.add(value); number++) {
            String suffix = " (" + number + ")";
            value = limited(text, LONGEST - suffix.length()) + suffix;
        }
        return value;
    }
}
