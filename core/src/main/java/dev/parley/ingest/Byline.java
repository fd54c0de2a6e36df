package dev.parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line such as {@code By Jane Doe} or {@code By Jane Doe and John Q. Roe, staff writers}.
 *
 * <p>Not covered: bylines without "By", names of one word, names in capitals only, and headings that are worded like a byline.
 */
final class Byline {

    private static final int MAX_LENGTH = 120;

    private static final String NAME = "\\p{Lu}[\\p{L}.\u2019'-]*\\p{Ll}?(?: (?:de|del|der|den|la|van|von|bin|al|el))*";

    private static final String FULL_NAME = NAME + "(?: " + NAME + "){1,3}";

    /** A comma joins names only on the way to an "and"; by itself it parts a name from an outlet or a title. */
    private static final String NAMES = FULL_NAME + "(?:(?:, " + FULL_NAME + "){0,3},? (?:and|&) " + FULL_NAME + ")?";

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|by|BY):? (?<names>" + NAMES + ")(?: ?[,|\u2022\u00B7\u2013\u2014(-] ?.*)?");

    private Byline() {}

    /** Returns the names of the first byline among the lines, as written. */
    static Optional<String> find(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= MAX_LENGTH)
                .map(BYLINE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("names"))
                .findFirst();
    }
}
