package dev.parley.ingest;

import dev.parley.text.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of publication from a line or a field that holds little else. Stateless. */
public final class PublicationDate {

    private static final Pattern ISO = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    private static final Pattern COMPACT =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:[T ]?\\d{4,6}Z?)?");

    private static final Pattern WEEKDAY_BEHIND =
            Pattern.compile(",? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \\d{1,2}:\\d{2}.*)?$");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{1,6})?";

    /** A date among other things in a file's name; what parts its parts is the same throughout. */
    private static final Pattern IN_NAME = Pattern.compile("(?i)(?<![\\d])(?:"
            + "(?<year>(?:19|20)\\d{2})(?<sep>[-_. ]?)(?<month>\\d{2})\\k<sep>(?<day>\\d{2})(?![\\d])"
            + "|(?<words>\\d{1,2}[-_. ]" + MONTH + "[-_. ](?:19|20)\\d{2}(?![\\d]))"
            + ")|(?<![a-z])(?<named>" + MONTH + "[-_. ]\\d{1,2}(?:,? |[-_.])(?:19|20)\\d{2}(?![\\d]))");

    private PublicationDate() {}

    /**
     * Reads the date in a file's name, such as {@code 2021-03-04 bridge.txt}, {@code gazette_20210304.pdf} or {@code 4 March 2021.html}: the last
     * resort where neither file nor text tells a date.
     *
     * @param name the name
     * @return the date with its source; {@link Metadata#NONE} if the name holds none or several
     */
    public static Metadata ofFileName(String name) {
        List<LocalDate> dates = IN_NAME.matcher(name)
                .results()
                .flatMap(found -> inName(found.group()).stream())
                .distinct()
                .toList();
        return dates.size() == 1
                ? Metadata.NONE.with(Metadata.Field.DATE, dates.get(0).toString(), "file name")
                : Metadata.NONE;
    }

    private static Optional<LocalDate> inName(String found) {
        String digits = found.replaceAll("\\D", "");
        boolean isNumeric = digits.length() == 8 && found.length() <= 10;
        return isNumeric
                ? tryParse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6))
                : DateLine.find(List.of(found.replaceAll("[-_.,]", " ").replaceAll(" +", " ")));
    }

    /**
     * Reads a date: ISO 8601 with or without a time, the forms of mails, feeds and newspapers ({@code Thu, 4 Mar 2021 10:00:00 GMT},
     * {@code March 4, 2021 Thursday}), {@code 4.3.2021}, or {@code 12/31/2025} where only one order of day and month is possible. The day is that of the text, in
     * whatever time zone it is told.
     *
     * @param value the line or field
     * @return the day, empty if the value is no date
     */
    public static Optional<LocalDate> parse(String value) {
        String line = value.strip();
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return tryParse(String.valueOf(iso.group("day")));
        }
        Matcher compact = COMPACT.matcher(line);
        if (compact.matches()) {
            return tryParse(compact.group("year") + "-" + compact.group("month") + "-" + compact.group("day"));
        }
        return DateLine.find(List.of(WEEKDAY_BEHIND.matcher(line).replaceFirst("")));
    }

    private static Optional<LocalDate> tryParse(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
