package dev.parley.formats.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the ways in which a short line names the author. */
final class Bylines {

    private static final String NAME =
            "\\p{Lu}[\\p{L}.\u2019'-]+(?: (?:de|del|der|den|la|van|von|bin|al|el|\\p{Lu}[\\p{L}.\u2019'-]*))+";

    private static final Pattern LINE = Pattern.compile(
            "(?:(?:Written|Story|Words|Text|Report|Posted|Analysis)? ?[Bb][Yy]:?|BY|Authors?:|Interview:|Interviewer:) ?"
                    + NAME + ".*");

    private static final Pattern AT_END =
            Pattern.compile("(?:Interview|Interviewer|Words|Text|By|Author):? (?<name>" + NAME + ")\\.?$");

    private static final int MAX_LENGTH = 400;

    private Bylines() {}

    static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }

    /** Returns the name at the end of a longer paragraph, as in {@code … Interview: Jane Doe}. */
    static Optional<String> atEnd(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = AT_END.matcher(text);
        return matcher.find() ? Optional.ofNullable(matcher.group("name")) : Optional.empty();
    }
}
