package dev.parley.exchange;

import dev.parley.text.Span;

/**
 * A text as Discourse Network Analyzer can hold it, and where its places have gone. Line ends become {@code \n}, as its text pane would make them;
 * NUL is left out; a character beyond the basic plane, such as an emoji, becomes one U+FFFD, so that a place is the same counted in UTF-16 code
 * units, as Swing does, and in code points, as SQLite does. Immutable.
 */
final class DnaText {

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final int[] places;

    DnaText(String original) {
        StringBuilder fitting = new StringBuilder(original.length());
        places = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            places[i] = fitting.length();
            append(original, i, fitting);
        }
        places[original.length()] = fitting.length();
        text = fitting.toString();
    }

    String text() {
        return text;
    }

    /** Returns the place of a code unit of the original. */
    int at(int place) {
        return places[place];
    }

    /** Tells whether anything of a span of the original is left. */
    boolean keeps(Span span) {
        return at(span.start()) < at(span.end());
    }

    private static void append(String original, int place, StringBuilder fitting) {
        char unit = original.charAt(place);
        boolean afterReturn = place > 0 && original.charAt(place - 1) == '\r';
        boolean afterHigh = place > 0 && Character.isHighSurrogate(original.charAt(place - 1));
        if (unit == '\0' || (unit == '\n' && afterReturn) || (Character.isLowSurrogate(unit) && afterHigh)) {
            return;
        }
        if (unit == '\r') {
            fitting.append('\n');
        } else {
            fitting.append(Character.isSurrogate(unit) ? REPLACEMENT : unit);
        }
    }
}
