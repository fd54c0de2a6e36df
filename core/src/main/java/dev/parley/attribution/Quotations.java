package dev.parley.attribution;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in quotation marks, double or single, curly or straight. Marks pair within a paragraph: one that nothing opens is passed over, as
 * is an inch sign, and one that nothing closes holds until the end of its paragraph or, if the next paragraph opens with a mark, goes on there.
 *
 * <p>Not covered: quotations set off by dashes, by indenting or by two apostrophes; a single mark that nothing closes counts as an apostrophe.
 * Immutable.
 */
public final class Quotations {

    /** One within another opens behind it and closes before it, so the two that open last before a place may hold it. */
    private final NavigableMap<Integer, Quotation> byStart;

    private final ImmutableRangeSet<Integer> quoted;

    private Quotations(List<Quotation> quotations) {
        this.byStart = quotations.stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), quotation -> quotation.span().start(), Function.identity()));
        RangeSet<Integer> ranges = TreeRangeSet.create();
        quotations.stream()
                .flatMap(quotation -> quotation.parts().stream())
                .forEach(part -> ranges.add(Range.closedOpen(part.start(), part.end())));
        this.quoted = ImmutableRangeSet.copyOf(ranges);
    }

    /**
     * Finds the quotations in a document's body.
     *
     * @param document the document
     * @return its quotations
     */
    public static Quotations of(Document document) {
        return new Quotations(new QuotationFinder(document.text()).find(document.body()));
    }

    /**
     * Returns the quotations in the order of the text; one within another is none of its own, save within single marks.
     *
     * @return the quotations
     */
    public List<Quotation> all() {
        return List.copyOf(byStart.values());
    }

    /**
     * Tells whether a place is quoted.
     *
     * @param offset a place in the text
     * @return true if it stands in quotation marks
     */
    public boolean isQuoted(int offset) {
        return quoted.contains(offset);
    }

    /**
     * Tells whether more than half of a span is quoted.
     *
     * @param span a span of the text
     * @return true if it is
     */
    public boolean cover(Span span) {
        Range<Integer> range = Range.closedOpen(span.start(), span.end());
        int length = quoted.subRangeSet(range).asRanges().stream()
                .mapToInt(part -> part.upperEndpoint() - part.lowerEndpoint())
                .sum();
        return 2 * length > span.length();
    }

    /**
     * Finds the quotations that share a stretch of text.
     *
     * @param span a span of the text
     * @return those that overlap it, in order
     */
    public List<Quotation> overlapping(Span span) {
        Integer before = byStart.lowerKey(span.start() + 1);
        Integer around = before == null ? null : byStart.lowerKey(before);
        int from = around != null ? around : before != null ? before : span.start();
        return byStart.subMap(from, true, span.end(), false).values().stream()
                .filter(quotation -> quotation.span().overlaps(span))
                .toList();
    }

    /**
     * Finds the quotation that a span stands in.
     *
     * @param span a span of the text
     * @return the first quotation that holds more than half of it
     */
    public Optional<Quotation> around(Span span) {
        return overlapping(span).stream()
                .filter(quotation -> quotation.covers(span))
                .findFirst();
    }
}
