package dev.parley.formats.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date of what pages give as times: {@code 2021-11-04T23:40:00-05:00}, {@code 20211104}, {@code Thu, 04 Nov 2021 23:40 GMT},
 * {@code November 4, 2021}. It is the day where the page was published; times are never moved to another zone.
 *
 * <p>{@code 11/4/2021} is read month first unless that is no date, {@code 4.11.2021} day first.
 */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";

    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)");

    private static final Pattern COMPACT = Pattern.compile("^" + YEAR + "(?<m>\\d\\d)(?<d>\\d\\d)(?:\\D|\\d{4,6}|$)");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR + "\\b");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "\\b");

    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)\\b" + YEAR + " " + MONTH + " (?<d>\\d{1,2})\\b");

    private static final Pattern AMERICAN =
            Pattern.compile("(?<![\\d/])(?<m>\\d{1,2})/(?<d>\\d{1,2})/" + YEAR + "(?![\\d/])");

    private static final Pattern EUROPEAN =
            Pattern.compile("(?<![\\d/.])(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.]" + YEAR + "(?![\\d/])");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/" + YEAR + "[/-]?(?<m>\\d\\d)[/-]?(?<d>\\d\\d)(?:/|-|$)");

    private static final Pattern JAVA =
            Pattern.compile("(?i)\\b" + MONTH + " (?<d>\\d{1,2}) [\\d:]+ [a-z]+ " + YEAR + "\\b");

    private static final List<Pattern> ALL =
            List.of(ISO, COMPACT, DAY_FIRST, MONTH_FIRST, YEAR_FIRST, JAVA, AMERICAN, EUROPEAN);

    private static final Pattern GREENWICH = Pattern.compile("T\\d\\d:\\d\\d.*(?:Z|\\+00:?00)$");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:^|[|\u2022\u00B7] ?)(?:first |originally )?(?:published|posted)(?: on| at|:)*(?: the)? (?=[^|\u2022\u00B7]*\\d)");

    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\b(?:updated?|modified|revised|edited|reviewed|fact[- ]checked)\\b");

    /** A longer line that ends like a sentence tells of something that happened on the day. */
    private static final int MAX_SENTENCE_WORDS = 8;

    private static final int MAX_VALUE = 100;

    private Dates() {}

    /** Returns the date in a value that holds one. */
    static Optional<String> of(String value) {
        String head = value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value;
        for (Pattern pattern : ALL) {
            Optional<String> date = find(pattern, head);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Returns the date of a printed line, unless it is a sentence or tells of a change. */
    static Optional<String> ofLine(String line) {
        return isSentence(line) ? Optional.empty() : published(line).or(() -> beforeChange(line));
    }

    /** Returns the date behind the word “Published” or the like. */
    static Optional<String> published(String line) {
        Matcher sign = PUBLISHED.matcher(line);
        return sign.find() ? beforeChange(line.substring(sign.end())) : Optional.empty();
    }

    /** Returns the date of a printed line that tells of a change. */
    static Optional<String> ofChange(String line) {
        boolean isChange = CHANGED.matcher(line).find() && !isSentence(line);
        return isChange ? of(line) : Optional.empty();
    }

    private static boolean isSentence(String line) {
        return line.endsWith(".") && Wordings.words(line) > MAX_SENTENCE_WORDS;
    }

    private static Optional<String> beforeChange(String line) {
        Matcher change = CHANGED.matcher(line);
        return of(change.find() ? line.substring(0, change.start()) : line);
    }

    /** Returns the date in the path of an address. */
    static Optional<String> ofAddress(String address) {
        return find(IN_ADDRESS, address);
    }

    /** Tells whether a value is a time of Greenwich, which may be of another day than where the page was published. */
    static boolean isGreenwich(String value) {
        return GREENWICH.matcher(value).find();
    }

    /** Tells whether one ISO date is the day before the other. */
    static boolean areNeighbours(String one, String other) {
        return Math.abs(LocalDate.parse(one).toEpochDay()
                        - LocalDate.parse(other).toEpochDay())
                == 1;
    }

    private static Optional<String> find(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    private static Optional<String> date(Matcher matcher) {
        try {
            int year = Integer.parseInt(matcher.group("y"));
            int day = Integer.parseInt(matcher.group("d"));
            return Optional.of(
                    LocalDate.of(year, month(matcher.group("m")), day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }
}
