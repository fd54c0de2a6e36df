package dev.parley.ingest;

import com.google.common.base.CharMatcher;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells which one-byte charset a western text is in, by how its letters beyond ASCII stand: letters among letters, quotation marks at the edges
 * of words, currency signs at numbers.
 *
 * <p>Not covered: charsets of other scripts, in which no English text is written, and texts in which all such letters are the same in two charsets; the
 * more common one is taken then, which gives the same text.
 */
final class CharsetGuess {

    /** The most common first. */
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("windows-1250"),
            Charset.forName("ISO-8859-2"),
            Charset.forName("ISO-8859-9"),
            Charset.forName("x-MacRoman"));

    private static final CharMatcher OPENING =
            CharMatcher.anyOf("\u201C\u2018\u201E\u00AB\u00BF\u00A1\u2022\u00A7\u00B7");
    private static final CharMatcher CLOSING =
            CharMatcher.anyOf("\u201D\u2019\u00BB\u2026\u00AE\u2122\u00B0\u00BA\u00AA");
    private static final CharMatcher DASHES = CharMatcher.anyOf("\u2013\u2014\u00A0\u2026");
    private static final CharMatcher MONEY = CharMatcher.anyOf("\u20AC\u00A3\u00A5\u00A2");

    /** Letters that European names have; rarer ones, such as those of Icelandic in a Turkish charset, count less. */
    private static final CharMatcher COMMON = CharMatcher.anyOf(
            "\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB"
                    + "\u00EC\u00ED\u00EE\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F8\u00F9\u00FA\u00FB\u00FC\u00DF\u0107\u010D\u0111\u0142\u0144"
                    + "\u015B\u0161\u017A\u017C\u017E\u0105\u0119\u0159\u016F\u011B\u0148\u0151\u0171\u015F\u0163\u011F\u0131\u0153\u0103\u00F0\u00FE\u00FD");

    private CharsetGuess() {}

    /** Returns the likeliest charset of bytes that are not UTF-8. */
    static Charset of(byte[] bytes) {
        Charset best = CANDIDATES.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            double score = score(new String(bytes, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String text) {
        double score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007F') {
                score += score(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return score;
    }

    private static double score(char c, char before, char after) {
        boolean behindLetter = Character.isLetter(before);
        boolean beforeLetter = Character.isLetter(after);
        if (Character.isISOControl(c) || c == '\uFFFD') {
            return -5;
        }
        if (Character.isLetter(c)) {
            if (Character.isUpperCase(c)) {
                return Character.isLowerCase(before) ? -2 : beforeLetter ? 0.8 : -0.5;
            }
            double among = behindLetter || beforeLetter ? 1 : -1;
            return COMMON.matches(c) ? among : among - 0.7;
        }
        if (MONEY.matches(c)) {
            return Character.isDigit(after) || Character.isDigit(before) ? 1 : -0.5;
        }
        if (c == '\u2019' && behindLetter) {
            return 1;
        }
        if (OPENING.matches(c)) {
            return behindLetter ? -1 : 1;
        }
        if (CLOSING.matches(c)) {
            return beforeLetter && !Character.isLetter(before) ? -1 : 1;
        }
        return DASHES.matches(c) ? 1 : behindLetter || beforeLetter ? -1 : -0.2;
    }
}
