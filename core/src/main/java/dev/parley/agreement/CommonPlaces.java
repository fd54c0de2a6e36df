package dev.parley.agreement;

import dev.parley.text.Span;

/**
 * Places of a text, counted so that its copies in other programs count alike: a line end is one character however it is written, and so is a character
 * beyond the basic plane, in the place of which some have another one; NUL is none. Immutable.
 */
final class CommonPlaces {

    private final int[] before;

    CommonPlaces(String text) {
        before = new int[text.length() + 1];
        for (int unit = 0; unit < text.length(); unit++) {
            before[unit + 1] = before[unit] + (counts(text, unit) ? 1 : 0);
        }
    }

    private static boolean counts(String text, int unit) {
        char now = text.charAt(unit);
        char last = unit == 0 ? ' ' : text.charAt(unit - 1);
        boolean endsLine = now == '\n' && last == '\r';
        return now != 0 && !endsLine && !Character.isSurrogatePair(last, now);
    }

    /** Returns how long the text is. */
    int length() {
        return before[before.length - 1];
    }

    /** Turns a span of UTF-16 code units into one of common places; one that reaches beyond the text stays as it is. */
    Span of(Span span) {
        return span.end() < before.length ? new Span(before[span.start()], before[span.end()]) : span;
    }
}
