package dev.parley.exchange;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** Words of the program's own as files have them. Stateless. */
final class Words {

    private Words() {}

    /** Writes a constant as its name in lower case. */
    static String lower(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    /** Puts text on one line. */
    static String onOneLine(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    /** Cuts text to a number of code units, not within a surrogate pair, with an ellipsis at the end if it was longer. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
