package dev.parley.formats;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes paragraphs of the lines of a PDF: without running heads and page numbers, and with words whole that a line end divides. */
final class PdfText {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-\u2013\u2014| ]*(?:page|p\\.)? ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-\u2013\u2014| ]*|[ivxlc]{1,6}");

    /** What browsers print above and below a page: the day and the minute, and the page's address. */
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d{2}\\b.*|(?:https?|file)://\\S+(?: \\d+ ?/ ?\\d+)?");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher HYPHENS = CharMatcher.anyOf("-\u2010\u00AD");
    private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?:\u201D\"\u2019)");

    /** Running heads stand within this share of the page's height from its edges. */
    private static final double MARGIN = 0.12;

    private static final int MIN_REPEATS = 3;
    private static final double WIDE_GAP = 1.45;
    private static final double INDENT = 0.8;
    private static final double SHORT_LINE = 0.15;

    /** Words of wide letters are wider than the mean letter of their line tells. */
    private static final double FITS = 1.6;

    private final List<PdfLine> lines;
    private final Map<Integer, double[]> edges = new HashMap<>();
    private final double leading;
    private final double size;
    private final Set<String> words = new HashSet<>();

    private PdfText(List<PdfLine> lines) {
        this.lines = lines;
        for (PdfLine line : lines) {
            edges.merge(line.column(), new double[] {line.left(), line.right()}, (one, other) ->
                    new double[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
            words.addAll(List.of(line.text().split("[^\\p{L}\\p{N}-]+", -1)));
        }
        this.leading = leading(lines);
        this.size = median(lines.stream().map(PdfLine::size).toList());
    }

    /** Returns the lines of all pages without running heads and page numbers, page by page. */
    static List<List<PdfLine>> withoutRunningHeads(List<PdfLine> all, List<Double> heights) {
        Multiset<String> repeats = HashMultiset.create();
        Set<String> seen = new HashSet<>();
        all.stream()
                .filter(line -> isMarginal(line, heights))
                .filter(line -> seen.add(line.page() + " " + key(line)))
                .forEach(line -> repeats.add(key(line)));
        int enough = Math.min(MIN_REPEATS, Math.max(2, heights.size()));
        List<List<PdfLine>> pages = new ArrayList<>();
        heights.forEach(height -> pages.add(new ArrayList<>()));
        for (PdfLine line : all) {
            boolean isHead = isMarginal(line, heights)
                    && (repeats.count(key(line)) >= enough
                            || PAGE_NUMBER.matcher(line.text()).matches()
                            || PRINTED.matcher(line.text()).matches());
            if (!isHead) {
                pages.get(line.page()).add(line);
            }
        }
        return pages;
    }

    private static boolean isMarginal(PdfLine line, List<Double> heights) {
        double height = heights.get(line.page());
        return line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
    }

    private static String key(PdfLine line) {
        return DIGITS.collapseFrom(Ascii.toLowerCase(line.text()), '#');
    }

    /** Returns the text of lines in reading order, a paragraph a line. */
    static String of(List<PdfLine> lines) {
        return new PdfText(lines).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                text.append(lines.get(i).text());
            } else if (beginsParagraph(lines.get(i - 1), lines.get(i))) {
                text.append(Texts.BLANK_LINE).append(lines.get(i).text());
            } else {
                join(text, lines.get(i).text());
            }
        }
        return text.toString();
    }

    private boolean beginsParagraph(PdfLine last, PdfLine line) {
        if (Math.abs(last.size() - line.size()) > 0.12 * last.size()) {
            return true;
        }
        boolean isIndented = line.left() - left(line) > INDENT * line.size();
        if (last.column() != line.column()) {
            return endsSentence(last) && (isIndented || right(last) - last.right() > SHORT_LINE * width(last));
        }
        // The lines of a title stand as much further apart as they are larger.
        if (line.y() - last.y() > WIDE_GAP * leading * Math.max(1, last.size() / size)) {
            return true;
        }
        if (isBrokenOnPurpose(last, line)) {
            return true;
        }
        boolean lastIndented = last.left() - left(last) > INDENT * last.size();
        return (isIndented && !lastIndented)
                || (endsSentence(last) && right(last) - last.right() > SHORT_LINE * width(last));
    }

    /**
     * Tells whether the first word of a line would have fitted on the line before, as behind a byline or a heading of the text's size. Larger lines
     * are titles, which are broken where it looks well.
     */
    private boolean isBrokenOnPurpose(PdfLine last, PdfLine line) {
        char first = line.text().charAt(0);
        double letter = (line.right() - line.left()) / line.text().length();
        int word = Math.max(line.text().indexOf(' '), 1) + 1;
        return !Character.isLowerCase(first)
                && last.size() < 1.12 * size
                && Math.abs(last.left() - line.left()) < 0.5 * line.size()
                && line.right() - last.right() > FITS * letter * word;
    }

    private static boolean endsSentence(PdfLine line) {
        return SENTENCE_END.matches(line.text().charAt(line.text().length() - 1));
    }

    private double left(PdfLine line) {
        return edges.getOrDefault(line.column(), new double[2])[0];
    }

    private double right(PdfLine line) {
        return edges.getOrDefault(line.column(), new double[2])[1];
    }

    private double width(PdfLine line) {
        return Math.max(1, right(line) - left(line));
    }

    /** Joins a line; a hyphen at the end of the one before goes unless the document has the word with it elsewhere. */
    private void join(StringBuilder text, String line) {
        int end = text.length() - 1;
        boolean isDivided = end > 0
                && HYPHENS.matches(text.charAt(end))
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLowerCase(line.charAt(0));
        if (!isDivided) {
            boolean isCompound = end > 0 && text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end - 1));
            text.append(isCompound ? "" : " ").append(line);
            return;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int stop = 0;
        while (stop < line.length() && Character.isLetter(line.charAt(stop))) {
            stop++;
        }
        String compound = text.substring(start, end) + "-" + line.substring(0, stop);
        text.setLength(end);
        text.append(words.contains(compound) ? "-" : "").append(line);
    }

    private static double leading(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).column() == lines.get(i - 1).column() && step > 1) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? Double.MAX_VALUE / 4 : median(steps);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
