package dev.parley.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of a page into reading order: cuts it at an upright gap that only few lines cross, those being titles above the columns, and
 * reads each side by itself; what has no such gap is read from top to bottom. Mutable, for one document.
 *
 * <p>Not covered: boxes set into a column, and pages of tables.
 */
final class PdfLayout {

    private static final double MAX_CROSSING = 0.15;
    private static final double MIN_SIDE = 0.2;
    private static final int MIN_LINES = 8;
    private static final int MAX_CUTS = 3;
    private static final Comparator<PdfLine> DOWN =
            Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left);

    private final List<PdfLine> ordered = new ArrayList<>();
    private int columns;

    /** Returns the lines of all pages in reading order, each by the number of its column. */
    static List<PdfLine> order(List<List<PdfLine>> pages) {
        PdfLayout layout = new PdfLayout();
        pages.forEach(page -> layout.read(page, 0));
        return layout.ordered;
    }

    private void read(List<PdfLine> lines, int cuts) {
        Optional<Double> gap = cuts < MAX_CUTS ? gap(lines) : Optional.empty();
        if (gap.isEmpty()) {
            readColumn(lines);
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines.stream().sorted(DOWN).toList()) {
            if (line.right() <= gap.get()) {
                left.add(line);
            } else if (line.left() >= gap.get()) {
                right.add(line);
            } else {
                readBoth(left, right, cuts);
                readColumn(List.of(line));
            }
        }
        readBoth(left, right, cuts);
    }

    private void readBoth(List<PdfLine> left, List<PdfLine> right, int cuts) {
        for (List<PdfLine> side : List.of(left, right)) {
            if (!side.isEmpty()) {
                read(List.copyOf(side), cuts + 1);
            }
            side.clear();
        }
    }

    private void readColumn(List<PdfLine> lines) {
        columns++;
        int first = ordered.size();
        for (PdfLine line : lines.stream().sorted(DOWN).toList()) {
            int end = ordered.size() - 1;
            if (end >= first && ordered.get(end).isBeside(line)) {
                PdfLine other = ordered.get(end);
                ordered.set(
                        end,
                        other.left() <= line.left()
                                ? other.with(line)
                                : line.with(other).inColumn(columns));
            } else {
                ordered.add(line.inColumn(columns));
            }
        }
    }

    /** Finds where few enough lines are crossed and enough stand on both sides; of the best places the middle one. */
    private static Optional<Double> gap(List<PdfLine> lines) {
        if (lines.size() < MIN_LINES) {
            return Optional.empty();
        }
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double width = lines.stream().mapToDouble(PdfLine::right).max().orElse(0) - left;
        double fewest = lines.size() * MAX_CROSSING;
        List<Double> best = new ArrayList<>();
        for (int percent = 25; percent <= 75; percent++) {
            double x = left + width * percent / 100;
            long crossing = lines.stream()
                    .filter(line -> line.left() < x && line.right() > x)
                    .count();
            long before = lines.stream().filter(line -> line.right() <= x).count();
            long rest = lines.size() - crossing - before;
            boolean hasSides = Math.min(before, rest) >= MIN_SIDE * lines.size();
            if (hasSides && crossing <= fewest) {
                if (crossing < fewest) {
                    best.clear();
                }
                fewest = crossing;
                best.add(x);
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() / 2));
    }
}
