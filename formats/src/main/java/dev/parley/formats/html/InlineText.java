package dev.parley.formats.html;

import com.google.common.base.CharMatcher;
import dev.parley.body.Hint;
import dev.parley.ingest.StrayCharacters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Collects the text of one block as a browser would show it: white space collapsed, line breaks kept. Not thread-safe. */
final class InlineText {

    private static final double MOST = 0.8;

    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF")
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .precomputed();

    private final StringBuilder text = new StringBuilder();
    private final Map<Hint, Integer> hinted = new EnumMap<>(Hint.class);
    private int linked;
    private int strong;
    private boolean spaceAhead;

    /** Appends text of an element; white space counts only in preformatted text. */
    void append(String raw, boolean isLinked, boolean isStrong, boolean isPreformatted) {
        String part = StrayCharacters.withSigns(raw);
        int before = text.length();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (isPreformatted && c == '\n') {
                lineBreak();
            } else if (isSpace(c)) {
                spaceAhead = true;
            } else if (!isInvisible(c)) {
                space();
                text.append(c);
            }
        }
        linked += isLinked ? text.length() - before : 0;
        strong += isStrong ? text.length() - before : 0;
    }

    /** Ends the line; two ends in a row are one here, see {@link #endsLine()}. */
    void lineBreak() {
        spaceAhead = false;
        if (text.length() > 0 && !endsLine()) {
            text.append('\n');
        }
    }

    /** Tells whether the last thing was a line break. */
    boolean endsLine() {
        return text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    }

    /** Notes that an inline element with these hints began where the text had the given length. */
    void hint(Set<Hint> hints, int from) {
        hints.forEach(hint -> hinted.merge(hint, Math.max(0, text.length() - from), Integer::sum));
    }

    int length() {
        return text.length();
    }

    /** Returns the text so far, trimmed. */
    String text() {
        return text.toString().strip();
    }

    int linked() {
        return linked;
    }

    int strong() {
        return strong;
    }

    /** Tells whether inline elements with a hint hold most of the text. */
    boolean isMostly(Hint hint) {
        return hinted.getOrDefault(hint, 0) >= text.length() * MOST && text.length() > 0;
    }

    void clear() {
        text.setLength(0);
        hinted.clear();
        linked = 0;
        strong = 0;
        spaceAhead = false;
    }

    private void space() {
        if (spaceAhead && text.length() > 0 && !endsLine()) {
            text.append(' ');
        }
        spaceAhead = false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Soft hyphens, zero-width spaces, joiners that are no part of a word, and marks of the direction of writing. */
    private static boolean isInvisible(char c) {
        return INVISIBLE.matches(c);
    }
}
