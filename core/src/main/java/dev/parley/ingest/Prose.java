package dev.parley.ingest;

import com.google.common.base.CharMatcher;
import dev.parley.text.Span;

/** Tells prose from what only looks like text: a stretch without the end of a sentence that is longer than any sentence. */
final class Prose {

    /** Far above the longest sentences of print, of some thousand characters; reading costs minutes for every 100,000 beyond. */
    static final int MAX_SENTENCE = 20_000;

    private static final CharMatcher END = CharMatcher.anyOf(".!?…。");

    private Prose() {}

    /** Tells whether every stretch of the paragraph between two ends of sentences stays within {@link #MAX_SENTENCE} code units. */
    static boolean is(String text, Span paragraph) {
        int from = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (END.matches(text.charAt(i))) {
                from = i;
            } else if (i - from > MAX_SENTENCE) {
                return false;
            }
        }
        return true;
    }
}
