package dev.parley.ingest;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a line such as {@code By Jane Doe}, {@code By Jane Doe and John Q. Roe, staff writers}, {@code Jane Doe, for the Harbour Gazette},
 * {@code Jane Doe | 3 March 2021} or {@code Interview: Jane Doe}, by whoever asked the questions; the last one may also end a line that tells who
 * answers.
 *
 * <p>Not covered: other bylines without "By", names of one word, names in capitals only, headings that are worded like a byline, and places and
 * outlets beside a date of which no word tells that they are none of a person.
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

    private static final Pattern DATED = Pattern.compile(NAMES + " ?[|\u2022\u00B7] ?(?<date>.*\\d.*)");

    /** Words of outlets, sections, bodies and places, in lower case. */
    private static final Set<String> NO_PERSONS = Set.copyOf(IngestWords.read("no-person-words.txt"));

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -"));

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
                .findFirst()
                .or(() -> beside(line));
    }

    /** Returns the names that stand beside nothing but a date, unless they are those of an outlet, a section or a place. */
    private static Optional<String> beside(String line) {
        Matcher dated = DATED.matcher(line);
        boolean isByline = line.length() <= MAX_LENGTH
                && dated.matches()
                && DateLine.matches(dated.group("date"))
                && WORDS.splitToStream(dated.group("names"))
                        .noneMatch(word -> NO_PERSONS.contains(Ascii.toLowerCase(word)));
        return isByline ? Optional.of(dated.group("names")) : Optional.empty();
    }
}
