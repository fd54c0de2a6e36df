package dev.parley.nlp.reader;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.parley.text.Span;

/**
 * What stands in double quotation marks, curly or straight. A mark that nothing closes holds until the end of its line.
 *
 * <p>Not covered: single quotation marks, which look like apostrophes. Immutable.
 */
final class Quotations {

    private final ImmutableRangeSet<Integer> quoted;

    private Quotations(ImmutableRangeSet<Integer> quoted) {
        this.quoted = quoted;
    }

    static Quotations of(String text) {
        RangeSet<Integer> quoted = TreeRangeSet.create();
        int open = -1;
        for (int at = 0; at <= text.length(); at++) {
            char unit = at == text.length() ? '\n' : text.charAt(at);
            boolean closes = unit == '\n' || unit == '”' || unit == '"';
            if (open >= 0 && closes) {
                quoted.add(Range.closedOpen(open, at));
                open = -1;
            } else if (open < 0 && (unit == '“' || unit == '"')) {
                open = at + 1;
            }
        }
        return new Quotations(ImmutableRangeSet.copyOf(quoted));
    }

    /** Tells whether more than half of a span is quoted. */
    boolean cover(Span span) {
        Range<Integer> range = Range.closedOpen(span.start(), span.end());
        int length = quoted.subRangeSet(range).asRanges().stream()
                .mapToInt(part -> part.upperEndpoint() - part.lowerEndpoint())
                .sum();
        return 2 * length > span.length();
    }
}
