package dev.parley.nlp.reader;

import dev.parley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spans in order, none of which overlaps another, by where they stand.
 *
 * @param spans the spans
 */
record SpanIndex(List<Span> spans) {

    SpanIndex {
        spans = List.copyOf(spans);
    }

    /** Returns those that overlap a span, in order. */
    Stream<Span> overlapping(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return spans.subList(low, spans.size()).stream().takeWhile(one -> one.start() < span.end());
    }
}
