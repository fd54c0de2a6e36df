package dev.parley.text;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Comparator;

/**
 * A stretch of a document's text: half-open {@code [start, end)}, counted in UTF-16 code units from 0.
 *
 * @param start the first code unit
 * @param end the first code unit behind it, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    lenientFormat("span [%s, %s) must satisfy 0 <= start < end", start, end));
        }
    }

    /**
     * Returns the length.
     *
     * @return the number of UTF-16 code units, at least 1
     */
    public int length() {
        return end - start;
    }

    /**
     * Tells whether the two spans share a code unit.
     *
     * @param other another span of the same text
     * @return true if they overlap; spans that only touch do not
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Tells whether the other span lies within this one.
     *
     * @param other another span of the same text
     * @return true if it does; a span contains itself
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns the smallest span that contains both.
     *
     * @param other another span of the same text
     * @return the hull
     */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Cuts the span out of its text.
     *
     * @param text the text that the span points into
     * @return the piece
     * @throws IndexOutOfBoundsException if the text is shorter than the span's end
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
