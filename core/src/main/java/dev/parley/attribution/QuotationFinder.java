package dev.parley.attribution;

import dev.parley.attribution.QuotationMark.Side;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Pairs the marks of a text, paragraph by paragraph: double ones first, then single ones outside them. Used for one text. */
final class QuotationFinder {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
    private static final Pattern POSSESSIVE = Pattern.compile("s[’'] \\p{L}.*", Pattern.DOTALL);

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    /** The parts of a quotation that nothing has closed at the end of the last paragraph. */
    private List<Span> open = new ArrayList<>();

    QuotationFinder(String text) {
        this.text = text;
    }

    List<Quotation> find(List<Span> body) {
        body.stream().flatMap(range -> paragraphs(range).stream()).forEach(this::read);
        close();
        found.sort(Comparator.comparing(quotation -> quotation.parts().get(0)));
        return found;
    }

    private List<Span> paragraphs(Span range) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text).region(range.start(), range.end());
        int from = range.start();
        while (blank.find()) {
            if (blank.start() > from) {
                paragraphs.add(new Span(from, blank.start()));
            }
            from = blank.end();
        }
        if (from < range.end()) {
            paragraphs.add(new Span(from, range.end()));
        }
        return paragraphs;
    }

    private void read(Span paragraph) {
        List<QuotationMark> marks = IntStream.range(paragraph.start(), paragraph.end())
                .mapToObj(at -> QuotationMark.doubleAt(text, paragraph.start(), paragraph.end(), at))
                .flatMap(Optional::stream)
                .toList();
        boolean goesOn = !marks.isEmpty()
                && marks.get(0).at() == paragraph.start()
                && marks.get(0).side() != Side.CLOSES;
        if (!goesOn) {
            close();
        }
        BitSet quoted = new BitSet();
        pair(paragraph, marks, quoted);
        pairSingles(paragraph, quoted);
    }

    private void pair(Span paragraph, List<QuotationMark> marks, BitSet quoted) {
        int opened = -1;
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (isInch(marks, i, opened >= 0)) {
                continue;
            }
            boolean opens = opened < 0 ? mark.side() != Side.CLOSES : mark.side() == Side.OPENS;
            if (opens && opened >= 0 && isNested(marks, i)) {
                depth++;
            } else if (opens) {
                if (opened >= 0) {
                    add(opened, mark.at(), quoted);
                }
                opened = mark.at() + 1;
            } else if (depth > 0) {
                depth--;
            } else if (opened >= 0) {
                add(opened, mark.at(), quoted);
                opened = -1;
            }
        }
        if (opened >= 0 && opened < paragraph.end()) {
            quoted.set(opened, paragraph.end());
            open.add(new Span(opened, paragraph.end()));
        }
    }

    /** A straight mark behind a figure closes only what still lacks its end. */
    private static boolean isInch(List<QuotationMark> marks, int at, boolean isOpen) {
        QuotationMark mark = marks.get(at);
        if (!mark.isStraight() || !mark.followsDigit()) {
            return false;
        }
        long behind = marks.subList(at + 1, marks.size()).stream()
                .filter(other -> other.isStraight() && !other.followsDigit())
                .count();
        return !isOpen || behind % 2 == 1;
    }

    /** Both an inner and an outer closing mark follow before anything else opens. */
    private static boolean isNested(List<QuotationMark> marks, int at) {
        return at + 2 < marks.size()
                && marks.get(at + 1).side() != Side.OPENS
                && marks.get(at + 2).side() == Side.CLOSES;
    }

    private void add(int from, int to, BitSet quoted) {
        if (to > from) {
            quoted.set(from, to);
            open.add(new Span(from, to));
        }
        close();
    }

    private void close() {
        if (!open.isEmpty()) {
            found.add(new Quotation(open));
            open = new ArrayList<>();
        }
    }

    private void pairSingles(Span paragraph, BitSet quoted) {
        List<QuotationMark> marks = IntStream.range(paragraph.start(), paragraph.end())
                .filter(at -> !quoted.get(at))
                .mapToObj(at -> QuotationMark.singleAt(text, paragraph.start(), paragraph.end(), at))
                .flatMap(Optional::stream)
                .toList();
        int next = 0;
        while (next < marks.size()) {
            int end = marks.get(next).side() == Side.OPENS ? closing(marks, next) : -1;
            if (end > 0 && marks.get(end).at() > marks.get(next).at() + 1) {
                found.add(new Quotation(List.of(
                        new Span(marks.get(next).at() + 1, marks.get(end).at()))));
            }
            next = Math.max(end, next) + 1;
        }
    }

    /** The first mark that closes, or, where each may be a possessive as in "the workers' day", the last one; -1 if there is none. */
    private int closing(List<QuotationMark> marks, int opening) {
        int last = -1;
        for (int i = opening + 1; i < marks.size() && marks.get(i).side() == Side.CLOSES; i++) {
            last = i;
            int at = marks.get(i).at();
            if (!POSSESSIVE.matcher(text).region(at - 1, text.length()).matches()) {
                return i;
            }
        }
        return last;
    }
}
