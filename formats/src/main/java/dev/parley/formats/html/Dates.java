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
 */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<%s>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final Pattern ISO =
            Pattern.compile("\\b(?<y>(?:19|20)\\d\\d)[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)");

    private static final Pattern COMPACT =
            Pattern.compile("^(?<y>(?:19|20)\\d\\d)(?<m>\\d\\d)(?<d>\\d\\d)(?:\\D|\\d{4,6}|$)");

    private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -]"
            + String.format(Locale.ROOT, MONTH, "m") + ",?[ -](?<y>(?:19|20)\\d\\d)\\b");

    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b" + String.format(Locale.ROOT, MONTH, "m")
            + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d\\d)\\b");

    private static final Pattern AMERICAN =
            Pattern.compile("^\\s*(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>(?:19|20)\\d\\d)\\b");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(?<y>(?:19|20)\\d\\d)[/-]?(?<m>\\d\\d)[/-]?(?<d>\\d\\d)(?:/|-|$)");

    private static final Pattern JAVA = Pattern.compile("(?i)\\b" + String.format(Locale.ROOT, MONTH, "m")
            + " (?<d>\\d{1,2}) [\\d:]+ [a-z]+ (?<y>(?:19|20)\\d\\d)\\b");

    private static final Pattern GREENWICH = Pattern.compile("T\\d\\d:\\d\\d.*(?:Z|\\+00:?00)$");

    private Dates() {}

    /** Returns the date in a value that holds one. */
    static Optional<String> of(String value) {
        String head = value.length() > 100 ? value.substring(0, 100) : value;
        for (Pattern pattern : List.of(ISO, COMPACT, DAY_FIRST, MONTH_FIRST, JAVA, AMERICAN)) {
            Optional<String> date = find(pattern, head);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
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
