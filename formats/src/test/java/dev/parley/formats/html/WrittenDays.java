package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a page has a day anywhere in its source, with year, in one of the ways in which days are written. A list may give another: one that
 * only a browser in another zone showed, that of another visit, or a slip of the pen in the year.
 */
final class WrittenDays {

    private WrittenDays() {}

    /** Returns whether the bytes of a page hold a day given as ISO 8601; false if it is none. */
    static boolean isOn(byte[] html, String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            String page = new String(html, UTF_8);
            return forms(date).stream()
                    .anyMatch(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE)
                            .matcher(page)
                            .find());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<String> forms(LocalDate date) {
        int year = date.getYear();
        String month =
                date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3) + "[a-z]*\\.?";
        String numbers = "0?" + date.getMonthValue();
        String day = "0?" + date.getDayOfMonth();
        String years = "(?:" + year + "|" + String.format(Locale.ROOT, "%02d", year % 100) + ")\\b";
        return List.of(
                date.toString(),
                date.toString().replace('-', '/'),
                date.toString().replace("-", ""),
                month + ",? " + day + "(?:st|nd|rd|th)?,? " + year,
                "\\b" + day + "(?:st|nd|rd|th)?(?: of)?[ -]" + month + ",?[ -]" + year,
                "\\b" + numbers + "[/.]" + day + "[/.]" + years,
                "\\b" + day + "[/.]" + numbers + "[/.]" + years);
    }
}
