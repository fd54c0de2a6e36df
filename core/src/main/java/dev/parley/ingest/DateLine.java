package dev.parley.ingest;

import com.google.common.base.Ascii;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date that stands alone on a line, with at most a weekday, a time, a word such as "Published" and the name of a place or an outlet.
 *
 * <p>Read are {@code 2 December 2025}, {@code Dec. 2nd, 2025}, {@code 2025-12-02}, and {@code 12/31/2025} where only one order of day and month
 * is possible. Not covered: years of two digits, months in other languages than English, and dates within a sentence.
 */
final class DateLine {

    private static final int MAX_LENGTH = 120;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

    private static final String DATE = "(?:(?<d1>" + DAY + ")(?: of)? (?<m1>" + MONTH + "),? (?<y1>\\d{4})"
            + "|(?<m2>" + MONTH + ") (?<d2>" + DAY + "),? (?<y2>\\d{4})"
            + "|(?<y3>\\d{4})[-/.](?<m3>\\d{1,2})[-/.](?<d3>\\d{1,2})"
            + "|(?<a4>\\d{1,2})(?<sep>[-/.])(?<b4>\\d{1,2})\\k<sep>(?<y4>\\d{4}))";

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}.&\u2019' ]{0,40}";

    private static final String DASH = " ?[,:|\u2022\u00B7/\u2013\u2014-] ?";

    private static final String UPDATED = "updated?|modified|revised|edited";

    private static final String SIGN =
            "(?:(?:first |originally |last )?(?:published|posted|released|issued|filed|created|dated?|" + UPDATED
                    + ")(?: on| at)?:? )?";

    private static final String TIME_SIGN = "(?:,| at| \\||[T ]| [\u2022\u00B7\u2013\u2014-])? ?";

    private static final String ZONE = "(?: ?[a-z]{1,5}| ?[+-]\\d{2}:?\\d{2})?";

    private static final String TIME =
            "(?:" + TIME_SIGN + "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)? ?(?:[ap]\\.?m\\.?)?" + ZONE + ")?";

    private static final Pattern LINE = Pattern.compile("\\(?(?i:" + SIGN + ")(?:" + NAME + DASH + ")?(?i:" + SIGN
            + WEEKDAY + DATE + TIME + ")(?:(?:" + DASH + "|\\) ?)(?:" + NAME + ")?)?\\)?\\.?");

    /** The place in capitals, as agencies have it, and a dash before the text. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .\u2019'-]{2,40}(?:, \\p{Lu}[\\p{L} .\u2019'-]{1,40})?,? " + "\\(?(?i:" + WEEKDAY + DATE
                    + ")\\)?(?: ?\\([\\p{L} .&/-]+\\))? ?(?:\u2013|\u2014|--|-) .+",
            Pattern.DOTALL);

    private static final Pattern UPDATE_LINE = Pattern.compile("\\b(?i:" + UPDATED + ")\\b");

    private DateLine() {}

    /** Returns the date of the first line that is one; a line that tells of an update counts only if there is no other. */
    static Optional<LocalDate> find(List<String> lines) {
        List<Matcher> matchers = lines.stream()
                .filter(line -> line.length() <= MAX_LENGTH)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .toList();
        return Stream.concat(
                        matchers.stream().filter(matcher -> !isUpdate(matcher)),
                        matchers.stream().filter(DateLine::isUpdate))
                .flatMap(matcher -> date(matcher).stream())
                .findFirst();
    }

    /** Returns the date of the first paragraph that begins with a dateline: "OSLO, Norway, 9 April 2025 \u2013 The mayor said". */
    static Optional<LocalDate> ofDateline(List<String> paragraphs) {
        return paragraphs.stream()
                .map(DATELINE::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> date(matcher).stream())
                .findFirst();
    }

    /** Tells whether a line is nothing but a date and its company. */
    static boolean matches(String line) {
        return line.length() <= MAX_LENGTH && LINE.matcher(line).matches();
    }

    private static boolean isUpdate(Matcher matcher) {
        return UPDATE_LINE.matcher(matcher.group()).find();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        if (matcher.group("y1") != null) {
            return date(number(matcher, "y1"), month(matcher, "m1"), number(matcher, "d1"));
        }
        if (matcher.group("y2") != null) {
            return date(number(matcher, "y2"), month(matcher, "m2"), number(matcher, "d2"));
        }
        if (matcher.group("y3") != null) {
            return date(number(matcher, "y3"), number(matcher, "m3"), number(matcher, "d3"));
        }
        Optional<LocalDate> dayFirst = date(number(matcher, "y4"), number(matcher, "b4"), number(matcher, "a4"));
        boolean isDotted = group(matcher, "sep").equals(".");
        return isDotted && dayFirst.isPresent()
                ? dayFirst
                : unambiguous(number(matcher, "y4"), number(matcher, "a4"), number(matcher, "b4"));
    }

    private static Optional<LocalDate> unambiguous(int year, int first, int second) {
        Optional<LocalDate> dayFirst = date(year, second, first);
        Optional<LocalDate> monthFirst = date(year, first, second);
        if (dayFirst.isEmpty()) {
            return monthFirst;
        }
        return monthFirst.isEmpty() || monthFirst.equals(dayFirst) ? dayFirst : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(group(matcher, group).replaceAll("[a-zA-Z]", ""));
    }

    private static int month(Matcher matcher, String group) {
        return MONTHS.indexOf(Ascii.toLowerCase(group(matcher, group)).substring(0, 3)) + 1;
    }

    private static String group(Matcher matcher, String name) {
        String value = matcher.group(name);
        if (value == null) {
            throw new IllegalStateException("no group " + name);
        }
        return value;
    }
}
