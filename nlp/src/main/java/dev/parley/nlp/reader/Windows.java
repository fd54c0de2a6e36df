package dev.parley.nlp.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a document into windows of whole sentences, paragraphs joined, of up to 90 words and 220 wordpieces. A sentence of more than
 * 220 wordpieces is cut every 220 of them, between words where it can be, and what is left over is joined by the next sentence. So every
 * wordpiece is in the focus of exactly one window, however long a sentence may be.
 */
final class Windows {

    static final int FOCUS_WORDS = 90;
    static final int FOCUS_PIECES = 220;
    static final int CONTEXT_WORDS = 60;
    static final int CONTEXT_PIECES = 105;

    private final DocumentPieces document;
    private final List<Window> windows = new ArrayList<>();
    private int start;

    private Windows(DocumentPieces document) {
        this.document = document;
    }

    static List<Window> of(DocumentPieces document) {
        Windows result = new Windows(document);
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            result.add(document.firstOf(sentence), document.firstOf(sentence + 1));
        }
        result.closeAt(document.size());
        return List.copyOf(result.windows);
    }

    private void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (to - start > FOCUS_PIECES || words(start, to) > FOCUS_WORDS) {
            closeAt(from);
        }
        while (to - start > FOCUS_PIECES) {
            closeAt(cut(start));
        }
    }

    private int words(int from, int to) {
        return document.word(to - 1) - document.word(from) + 1;
    }

    /** The last beginning of a word within reach, or the limit itself inside an endless word. */
    private int cut(int from) {
        int limit = from + FOCUS_PIECES;
        for (int at = limit; at > from; at--) {
            if (document.word(at) != document.word(at - 1)) {
                return at;
            }
        }
        return limit;
    }

    private void closeAt(int end) {
        if (end > start) {
            windows.add(new Window(contextOf(start), start, end));
            start = end;
        }
    }

    private int contextOf(int focus) {
        int context = focus;
        while (context > 0
                && focus - context < CONTEXT_PIECES
                && document.word(focus - 1) - document.word(context - 1) < CONTEXT_WORDS) {
            context--;
        }
        return context;
    }
}
