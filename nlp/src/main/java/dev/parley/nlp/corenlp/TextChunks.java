package dev.parley.nlp.corenlp;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a range of text into pieces that the engine can take in one go, so that its time stays linear and its memory bounded: behind the end
 * of a sentence where there is one in the latter half of a piece, else behind white space, else between two characters.
 */
final class TextChunks {

    private final int limit;

    /**
     * Makes a cutter.
     *
     * @param limit the greatest length of a piece in UTF-16 code units, at least 2
     */
    TextChunks(int limit) {
        if (limit < 2) {
            throw new IllegalArgumentException(lenientFormat("limit %s must be at least 2", limit));
        }
        this.limit = limit;
    }

    List<Span> cut(String text, Span range) {
        List<Span> pieces = new ArrayList<>();
        int start = range.start();
        while (range.end() - start > limit) {
            int end = cutBefore(text, start, start + limit);
            pieces.add(new Span(start, end));
            start = end;
        }
        pieces.add(new Span(start, range.end()));
        return pieces;
    }

    private static int cutBefore(String text, int start, int end) {
        int blank = 0;
        for (int at = end - 1; at > start; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                if (at > start + (end - start) / 2 && ".!?”\"".indexOf(text.charAt(at - 1)) >= 0) {
                    return at + 1;
                }
                blank = Math.max(blank, at + 1);
            }
        }
        if (blank > 0) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
