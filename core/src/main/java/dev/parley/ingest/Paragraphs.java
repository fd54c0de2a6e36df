package dev.parley.ingest;

import com.google.common.base.CharMatcher;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into paragraphs: the lines that are not blank, trimmed. Where a text is broken at a fixed width, the lines that were one before
 * the breaking are one paragraph; a line that is set in further than its neighbours begins one.
 *
 * <p>Not covered: wrapped text with words divided at line ends, and wrapped text in several columns.
 */
final class Paragraphs {

    /** What separates or surrounds paragraphs without being part of them, byte-order marks and zero-width spaces included. */
    static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.anyOf("\u200B\u2060\uFEFF"));

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\n\u000B\f\r\u0085\u2028\u2029");

    private static final Pattern LIST_SIGN = Pattern.compile("[-*+\u2022\u2013]\\s|\\(?[\\da-z]{1,3}[.)]\\s");

    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} -]{1,24}: ");

    private static final int MIN_WRAP_WIDTH = 40;
    private static final int MAX_WRAP_WIDTH = 120;
    private static final int MIN_WRAPPED_LINES = 3;
    private static final double MIN_WRAPPED_SHARE = 0.8;

    private Paragraphs() {}

    /** Returns the paragraphs of a text in order. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = lines.stream()
                .mapToInt(line -> indent(text, line) + line.length())
                .max()
                .orElse(0);
        return isWrapped(text, lines, width) ? unwrap(text, lines, width) : lines;
    }

    /** Returns a paragraph with every run of white space as one space. */
    static String oneLine(String text, Span paragraph) {
        return BLANK.trimAndCollapseFrom(paragraph.of(text), ' ');
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int next = LINE_END.indexIn(text, start);
            int end = next < 0 ? text.length() : next;
            int first = start;
            int last = end;
            while (first < last && BLANK.matches(text.charAt(first))) {
                first++;
            }
            while (last > first && BLANK.matches(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Span(first, last));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isWrapped(String text, List<Span> lines, int width) {
        if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) {
            return false;
        }
        int pairs = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean areLabelled = isLabelled(text, lines.get(i - 1)) && isLabelled(text, lines.get(i));
            if (areAdjacent(text, lines.get(i - 1), lines.get(i)) && !isSetIn(text, lines, i) && !areLabelled) {
                pairs++;
                full += isFull(text, lines.get(i - 1), lines.get(i), width) ? 1 : 0;
            }
        }
        return full >= MIN_WRAPPED_LINES && full >= pairs * MIN_WRAPPED_SHARE;
    }

    /** Tells whether a line is one of those above a text that say what it is; these are short whatever its width. */
    private static boolean isLabelled(String text, Span line) {
        return LABELLED.matcher(line.of(text)).lookingAt();
    }

    private static List<Span> unwrap(String text, List<Span> lines, int width) {
        List<Span> paragraphs = new ArrayList<>();
        Span paragraph = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            Span last = lines.get(i - 1);
            Span line = lines.get(i);
            if (areAdjacent(text, last, line) && !isSetIn(text, lines, i) && isFull(text, last, line, width)) {
                paragraph = paragraph.hull(line);
            } else {
                paragraphs.add(paragraph);
                paragraph = line;
            }
        }
        paragraphs.add(paragraph);
        return paragraphs;
    }

    /** Tells whether no blank line lies between two lines. */
    private static boolean areAdjacent(String text, Span line, Span next) {
        String between = text.substring(line.end(), next.start());
        int ends = LINE_END.countIn(between);
        return ends == 1 || (ends == 2 && between.contains("\r\n"));
    }

    /** Returns how far a line is set in, in code units. */
    private static int indent(String text, Span line) {
        int start = line.start();
        while (start > 0 && !LINE_END.matches(text.charAt(start - 1))) {
            start--;
        }
        return line.start() - start;
    }

    /** Tells whether a line is set in further than those around it; what is set in below the sign of a list goes on with it. */
    private static boolean isSetIn(String text, List<Span> lines, int i) {
        Span last = lines.get(i - 1);
        boolean isLast = i + 1 == lines.size() || !areAdjacent(text, lines.get(i), lines.get(i + 1));
        int indent = indent(text, lines.get(i));
        return indent > indent(text, last)
                && (isLast || indent(text, lines.get(i + 1)) < indent)
                && !LIST_SIGN.matcher(last.of(text)).lookingAt();
    }

    /** Tells whether a line was broken because the next word did not fit. */
    private static boolean isFull(String text, Span line, Span next, int width) {
        int word = 0;
        while (word < next.length() && !BLANK.matches(text.charAt(next.start() + word))) {
            word++;
        }
        return indent(text, line) + line.length() + 1 + word > width;
    }
}
