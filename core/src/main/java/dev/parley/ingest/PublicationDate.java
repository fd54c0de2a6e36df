package dev.parley.ingest;

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

    private PublicationDate() {}

    /**
     * Reads a date: ISO 8601 with or without a time, the forms of mails, feeds and newspapers ({@code Thu, 4 Mar 2021 10:00:00 GMT},
     * {@code March 4, 2021 Thursday}), or {@code 12/31/2025} where only one order of day and month is possible. The day is that of the text, in
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
