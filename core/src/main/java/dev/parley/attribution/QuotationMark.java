package dev.parley.attribution;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character that may open or close a quotation. Its place among blanks, letters and stops says more than its shape: typed and converted texts
 * have marks of the wrong shape, and straight ones have none.
 *
 * @param at where it stands
 * @param side what it can be
 * @param isStraight whether it has no shape of its own
 * @param followsDigit whether it may be an inch or a minute
 */
record QuotationMark(int at, Side side, boolean isStraight, boolean followsDigit) {

    private static final CharMatcher DOUBLE_OPENING = CharMatcher.anyOf("“„«");
    private static final CharMatcher DOUBLE_CLOSING = CharMatcher.anyOf("”»");
    private static final CharMatcher STRAIGHT = CharMatcher.anyOf("\"'");
    private static final CharMatcher BEFORE_OPENING = CharMatcher.whitespace().or(CharMatcher.anyOf("([{—–-/:“„«\"‘'"));
    private static final CharMatcher BEHIND_CLOSING =
            CharMatcher.whitespace().or(CharMatcher.anyOf(".,;:!?…)]}—–-/”»\"’'"));

    /** ’90s, ’tis, rock ’n’ roll: what is left out looks like the beginning of a quotation. */
    private static final Pattern ELISION = Pattern.compile(
            "(?i)(?:\\d{2}s?|tis|twas|til|till|cause|em|n|round|bout|cos|neath)(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);

    private static final int LONGEST_ELISION = 12;

    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    /** Reads a double mark, if there is one at an offset of a paragraph that runs from {@code from} up to {@code to}. */
    static Optional<QuotationMark> doubleAt(String text, int from, int to, int at) {
        char unit = text.charAt(at);
        boolean opening = DOUBLE_OPENING.matches(unit);
        boolean closing = DOUBLE_CLOSING.matches(unit);
        if (!opening && !closing && unit != '"') {
            return Optional.empty();
        }
        boolean couldOpen = couldOpen(text, from, to, at);
        boolean couldClose = couldClose(text, from, to, at);
        Side side = couldOpen == couldClose
                ? opening ? Side.OPENS : closing ? Side.CLOSES : Side.EITHER
                : couldOpen ? Side.OPENS : Side.CLOSES;
        return Optional.of(new QuotationMark(at, side, unit == '"', isDigit(text, from, at - 1)));
    }

    /** Reads a single mark that is no apostrophe within a word or at its head; one behind a plural may still be a possessive. */
    static Optional<QuotationMark> singleAt(String text, int from, int to, int at) {
        char unit = text.charAt(at);
        if (unit != '‘' && unit != '’' && unit != '\'') {
            return Optional.empty();
        }
        boolean couldOpen = couldOpen(text, from, to, at) && !isElision(text, to, at);
        boolean couldClose = couldClose(text, from, to, at);
        if (couldOpen == couldClose) {
            return Optional.empty();
        }
        Side side = couldOpen ? Side.OPENS : Side.CLOSES;
        return Optional.of(new QuotationMark(at, side, STRAIGHT.matches(unit), isDigit(text, from, at - 1)));
    }

    private static boolean couldOpen(String text, int from, int to, int at) {
        boolean freeBefore = at == from || BEFORE_OPENING.matches(text.charAt(at - 1));
        boolean heldBehind = at + 1 < to && !CharMatcher.whitespace().matches(text.charAt(at + 1));
        return freeBefore && heldBehind;
    }

    private static boolean couldClose(String text, int from, int to, int at) {
        boolean heldBefore = at > from && !CharMatcher.whitespace().matches(text.charAt(at - 1));
        boolean freeBehind = at + 1 == to || BEHIND_CLOSING.matches(text.charAt(at + 1));
        return heldBefore && freeBehind;
    }

    private static boolean isElision(String text, int to, int at) {
        Matcher rest = ELISION.matcher(text).region(at + 1, Math.min(to, at + LONGEST_ELISION));
        return rest.matches();
    }

    private static boolean isDigit(String text, int from, int at) {
        return at >= from && Character.isDigit(text.charAt(at));
    }
}
