package dev.parley.formats;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Leaves out the notes at the foot of a page, as those of office documents are: smaller lines below all others of their column, the first of which
 * begins with a mark.
 *
 * <p>Not covered: notes in the size of the text, and notes that go on from the page before.
 */
final class PdfNotes {

    private static final Pattern MARK =
            Pattern.compile("(?:\\d{1,3}|[*\u2020\u2021\u00A7]{1,3})[.)]?[ \u00A0]?[\\p{L}\u201C\"(].*");

    /** Notes are at least so much smaller than the text. */
    private static final double SMALLER = 0.92;

    private final double size;

    private PdfNotes(double size) {
        this.size = size;
    }

    /** Returns the lines of all pages without notes. */
    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        List<Double> sizes =
                pages.stream().flatMap(List::stream).map(PdfLine::size).sorted().toList();
        if (sizes.isEmpty()) {
            return pages;
        }
        PdfNotes notes = new PdfNotes(sizes.get(sizes.size() / 2));
        return pages.stream().map(notes::withoutNotes).toList();
    }

    private List<PdfLine> withoutNotes(List<PdfLine> page) {
        return page.stream().filter(line -> !isNote(line, page)).toList();
    }

    private boolean isNote(PdfLine line, List<PdfLine> page) {
        if (!isSmall(line)) {
            return false;
        }
        OptionalDouble lastOfText = page.stream()
                .filter(other -> !isSmall(other) && isAbove(other, line))
                .mapToDouble(PdfLine::y)
                .max();
        boolean isLowest = page.stream().noneMatch(other -> !isSmall(other) && isAbove(line, other));
        return isLowest
                && lastOfText.isPresent()
                && page.stream()
                        .anyMatch(other -> isSmall(other)
                                && other.y() > lastOfText.getAsDouble()
                                && other.y() <= line.y()
                                && isInColumn(line, other)
                                && MARK.matcher(other.text()).matches());
    }

    private boolean isSmall(PdfLine line) {
        return line.size() < SMALLER * size;
    }

    private static boolean isAbove(PdfLine one, PdfLine other) {
        return one.y() < other.y() && isInColumn(one, other);
    }

    private static boolean isInColumn(PdfLine one, PdfLine other) {
        return one.left() < other.right() && other.left() < one.right();
    }
}
