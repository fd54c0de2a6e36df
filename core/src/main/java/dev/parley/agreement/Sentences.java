package dev.parley.agreement;

import dev.parley.text.Span;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds the sentences around a passage, by the rules of Unicode for English as the JDK has them: "Mr. Lind" is taken for the end of one. Stateless.
 */
final class Sentences {

    private Sentences() {}

    /**
     * Returns the whole sentences in which evidence stands, without line breaks.
     *
     * @param text the document's text; may be empty or another than the one that the evidence is from
     * @param span where the evidence stands
     * @param evidence the words
     * @return the sentences; the evidence itself if it does not stand there
     */
    static String around(String text, Span span, String evidence) {
        boolean isThere = span.end() <= text.length()
                && text.substring(span.start(), span.end()).equals(evidence);
        if (!isThere) {
            return evidence;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        // A line that is merely wrapped ends no sentence; a blank line does.
        sentences.setText(text.replaceAll("\r\n(?![ \\t]*\r?\n)", "  ").replaceAll("\n(?![ \\t]*\r?\n)", " "));
        int start = sentences.isBoundary(span.start()) ? span.start() : sentences.preceding(span.start());
        int end = sentences.isBoundary(span.end()) ? span.end() : sentences.following(span.end());
        return text.substring(Math.max(0, start), end < 0 ? text.length() : end)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
