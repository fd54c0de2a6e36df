package dev.parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a line such as {@code By Jane Doe}, {@code By Jane Doe and John Q. Roe, staff writers}, {@code Jane Doe, for the Harbour Gazette} or
 * {@code Interview: Jane Doe}, by whoever asked the questions; the last one may also end a line that tells who answers.
 *
 * <p>Not covered: other bylines without "By", names of one word, names in capitals only, and headings that are worded like a byline.
 */
final class Byline {

    private static final int MAX_LENGTH = 120;

    /** A standfirst with a byline at its end may be longer. */
    private static final int MAX_STANDFIRST_LENGTH = 400;

    private static final String NAMES = "(?<names>" + PersonalNames.NAMES + ")";

    private static final String REST = "(?: ?[,|\u2022\u00B7\u2013\u2014(-] ?.*)?";

    private static final List<Pattern> BYLINES = List.of(
            Pattern.compile(
                    "(?:(?:Written|written|Analysis|Opinion|Commentary|Interview|Words|Story|Text|Reported) )?(?:By|by|BY):? "
                            + NAMES + REST),
            Pattern.compile("(?:Author|AUTHOR|Authors|Text|Words|Interview|INTERVIEW): " + NAMES + REST),
            Pattern.compile(NAMES + ",? for (?:The |the )?\\p{Lu}[\\p{L} .&\u2019'-]*"));

    private static final Pattern BEHIND_STANDFIRST =
            Pattern.compile(".*[.!?] (?:Interview|Words|Text)(?::| by:?) " + NAMES + "\\.?");

    private Byline() {}

    /** Returns the names of the first byline among the lines, as written. */
    static Optional<String> find(List<String> lines) {
        return lines.stream().flatMap(line -> names(line).stream()).findFirst();
    }

    private static Optional<String> names(String line) {
        Stream<Pattern> patterns = line.length() <= MAX_LENGTH
                ? Stream.concat(BYLINES.stream(), Stream.of(BEHIND_STANDFIRST))
                : Stream.of(BEHIND_STANDFIRST).filter(pattern -> line.length() <= MAX_STANDFIRST_LENGTH);
        return patterns.map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("names"))
                .findFirst();
    }
}
