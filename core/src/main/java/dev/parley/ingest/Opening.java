package dev.parley.ingest;

import com.google.common.base.CharMatcher;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The first paragraphs of a document, each on one line.
 *
 * @param lines at most {@value #MAX_LINES} paragraphs, white space collapsed, those longer than {@value #MAX_LENGTH} code units cut
 * @param head how many of them stand before the running text begins
 */
record Opening(List<String> lines, int head) {

    static final int MAX_LINES = 60;
    static final int MAX_LENGTH = 400;

    /** The longest headlines of newspapers stay below this. */
    static final int MAX_TITLE_WORDS = 32;

    /** A first line that ends in a full stop is still a headline up to this many words. */
    private static final int MAX_FIRST_SENTENCE_WORDS = 20;

    private static final int MAX_SENTENCE_WORDS = 11;

    private static final CharMatcher CLOSING = CharMatcher.anyOf("\"'\u2019\u201D)]");

    Opening {
        lines = List.copyOf(lines);
    }

    /** Takes the opening from a text with the given paragraphs. */
    static Opening of(String text, List<Span> paragraphs) {
        List<String> lines = new ArrayList<>();
        int head = -1;
        for (Span paragraph : paragraphs.subList(0, Math.min(MAX_LINES, paragraphs.size()))) {
            int end = Math.min(paragraph.end(), paragraph.start() + MAX_LENGTH);
            lines.add(Paragraphs.oneLine(text, new Span(paragraph.start(), end)));
            if (head < 0 && (end < paragraph.end() || isProse(lines))) {
                head = lines.size() - 1;
            }
        }
        return new Opening(lines, head < 0 ? lines.size() : head);
    }

    /** Counts the words of a line. */
    static int words(String line) {
        return line.isEmpty() ? 0 : CharMatcher.is(' ').countIn(line) + 1;
    }

    /** Tells whether a line ends in a full stop, closing quotes and brackets aside. */
    static boolean endsInFullStop(String line) {
        String bare = CLOSING.trimTrailingFrom(line);
        return bare.endsWith(".") && !bare.endsWith("..");
    }

    private static boolean isProse(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        int words = words(last);
        int limit = lines.size() == 1 ? MAX_FIRST_SENTENCE_WORDS : MAX_SENTENCE_WORDS;
        return words > MAX_TITLE_WORDS || (words > limit && endsInFullStop(last));
    }
}
