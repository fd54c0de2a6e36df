package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.ingest.PublicationDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a table. Whoever wrote a column has one order of day and month, so that {@code 13/01/2025} in one row tells what {@code 03/04/2025}
 * in another means. Immutable.
 *
 * @param values what stands in the column, row by row
 * @param order which of two numbers is the day
 */
record DateColumn(List<String> values, Order order) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?:[,T ].*)?");

    private static final int MONTHS = 12;

    private static final Pattern COUNT = Pattern.compile("(?<count>\\d{5}|\\d{9,10}|\\d{12,13})(?:\\.\\d+)?");

    /** The years 1954 to 2099 in days. */
    private static final int MIN_DAYS = 20_000;

    private static final int MAX_DAYS = 73_050;

    /** The years 1979 to 2286. */
    private static final long MIN_SECONDS = 300_000_000L;

    private static final long MAX_SECONDS = 10_000_000_000L;

    DateColumn {
        values = List.copyOf(values);
    }

    static DateColumn of(List<String> values) {
        boolean hasDayFirst = numbers(values).stream().anyMatch(date -> number(date, 1) > MONTHS);
        boolean hasMonthFirst = numbers(values).stream().anyMatch(date -> number(date, 3) > MONTHS);
        if (hasDayFirst == hasMonthFirst) {
            return new DateColumn(values, Order.UNKNOWN);
        }
        return new DateColumn(values, hasDayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private static List<MatchResult> numbers(List<String> values) {
        return values.stream()
                .map(NUMBERS::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    /** Returns the date of a row, empty if its value is none or could be two. */
    Optional<LocalDate> find(int row) {
        String value = values.get(row);
        return PublicationDate.parse(value).or(() -> inOrder(value)).or(() -> counted(value));
    }

    /** Reads a date as programs count: days since 1899 in sheets, seconds or milliseconds since 1970 elsewhere. */
    private static Optional<LocalDate> counted(String value) {
        Matcher number = COUNT.matcher(value.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(String.valueOf(number.group("count")));
        if (count < MAX_DAYS) {
            return Optional.of(count)
                    .filter(days -> days > MIN_DAYS)
                    .map(days -> LocalDate.of(1899, 12, 30).plusDays(days));
        }
        if (count < MIN_SECONDS) {
            return Optional.empty();
        }
        Instant instant = count < MAX_SECONDS ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Optional<LocalDate> inOrder(String value) {
        Matcher date = NUMBERS.matcher(value);
        if (order == Order.UNKNOWN || !date.matches()) {
            return Optional.empty();
        }
        int first = number(date, 1);
        int second = number(date, 3);
        boolean isDayFirst = order == Order.DAY_FIRST;
        try {
            return Optional.of(LocalDate.of(number(date, 4), isDayFirst ? second : first, isDayFirst ? first : second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells which values were not taken for dates, empty if there are none. */
    Optional<String> report() {
        int unread = 0;
        int first = -1;
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isBlank() && find(i).isEmpty()) {
                first = unread == 0 ? i : first;
                unread++;
            }
        }
        if (unread == 0) {
            return Optional.empty();
        }
        boolean isAmbiguous = NUMBERS.matcher(values.get(first)).matches();
        return Optional.of(lenientFormat(
                "%s, such as '%s' in row %s%s; write it as 2025-12-31",
                unread == 1 ? "one date is not taken" : unread + " dates are not taken",
                values.get(first),
                first + 1,
                isAmbiguous ? ", which may have the day or the month first" : ""));
    }

    /** Which of the first two numbers of a date is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }
}
