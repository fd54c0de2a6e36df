package dev.parley.nlp.reader;

import com.google.common.base.CharMatcher;
import dev.parley.text.Span;
import java.util.Optional;

/** Moves the edges of spans to where a reader of the text would put them. Immutable. */
final class TextEdges {

    /** How far an edge of a clause may be from an edge of the evidence, in UTF-16 code units. */
    private static final int CLAUSE_REACH = 24;

    private static final String CLAUSE_MARKS = ",;:.!?…—–()[]\"“”\n";
    private static final String OPENING = "\"“‘'([$€£#";
    private static final String CLOSING = "\"”’').!?…%]";

    private final String text;

    TextEdges(String text) {
        this.text = text;
    }

    /** Widens a span to whole words, words being letters and digits. */
    Span words(Span span) {
        int start = span.start();
        while (start > 0 && isWord(start) && isWord(start - 1)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isWord(end - 1) && isWord(end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Widens a span to the nearest edges of a clause where these are within reach and inside the sentence. */
    Span clauses(Span span, Span sentence) {
        int start = span.start();
        int least = Math.max(sentence.start(), start - CLAUSE_REACH);
        while (start > least && !isClauseMark(start - 1)) {
            start--;
        }
        int end = span.end();
        int most = Math.min(sentence.end(), end + CLAUSE_REACH);
        while (end < most && !isClauseMark(end)) {
            end++;
        }
        boolean startFound = start <= sentence.start() || isClauseMark(start - 1);
        boolean endFound = end >= sentence.end() || isClauseMark(end);
        return new Span(startFound ? start : span.start(), endFound ? end : span.end());
    }

    /** Takes off spaces and stray marks, so that the span begins with neither white space nor what a spreadsheet takes for a formula. */
    Optional<Span> trimmed(Span span) {
        if (!hasWord(span.start(), span.end())) {
            return Optional.empty();
        }
        Span paired = withoutLoneMarks(span.start(), span.end());
        int start = paired.start();
        while (start < paired.end() && !isWord(start) && OPENING.indexOf(text.charAt(start)) < 0) {
            start++;
        }
        int end = paired.end();
        while (end > start && !isWord(end - 1) && CLOSING.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return Optional.of(new Span(start, end));
    }

    /** Takes off a quotation mark at either end whose fellow the span has not, with what stands outside of it. */
    private Span withoutLoneMarks(int start, int end) {
        String words = text.substring(start, end);
        int opening = CharMatcher.anyOf("“\"").indexIn(words);
        int closing = CharMatcher.anyOf("”\"").lastIndexIn(words);
        boolean paired = opening >= 0 && closing > opening;
        boolean opensAtStart = !paired && opening >= 0 && !hasWord(start, start + opening);
        boolean closesAtEnd = !paired && closing >= 0 && !hasWord(start + closing, end);
        return new Span(opensAtStart ? start + opening + 1 : start, closesAtEnd ? start + closing : end);
    }

    /** Takes off everything around the outermost letters and digits. */
    Optional<Span> bare(Span span) {
        int start = span.start();
        while (start < span.end() && !isWord(start)) {
            start++;
        }
        int end = span.end();
        while (end > start && !isWord(end - 1)) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean hasWord(int start, int end) {
        for (int at = start; at < end; at++) {
            if (isWord(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int at) {
        char unit = text.charAt(at);
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** Inside a sentence a full stop ends an abbreviation, no clause, save those of an ellipsis. */
    private boolean isClauseMark(int at) {
        return CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0 && (text.charAt(at) != '.' || isEllipsis(at));
    }

    private boolean isEllipsis(int at) {
        boolean before = at > 0 && text.charAt(at - 1) == '.';
        return before || (at + 1 < text.length() && text.charAt(at + 1) == '.');
    }
}
