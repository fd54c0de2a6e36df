package dev.parley.agreement;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with the stretches that two coders have marked in it.
 *
 * @param length its length in characters, at least 1
 * @param first what the first coder marked, in order; stretches that overlap or touch have become one
 * @param second what the second coder marked, likewise
 */
public record Continuum(int length, List<Span> first, List<Span> second) {

    public Continuum {
        first = merged(first);
        second = merged(second);
        for (Span span : List.copyOf(first)) {
            requireWithin(span, length);
        }
        for (Span span : List.copyOf(second)) {
            requireWithin(span, length);
        }
        if (length < 1) {
            throw new IllegalArgumentException(lenientFormat("length %s must be at least 1", length));
        }
    }

    private static void requireWithin(Span span, int length) {
        if (span.end() > length) {
            throw new IllegalArgumentException(
                    lenientFormat("span [%s, %s) must lie within [0, %s)", span.start(), span.end(), length));
        }
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).hull(span));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    /** Returns what lies between marked stretches, before the first and behind the last. */
    List<Span> gaps(List<Span> marked) {
        List<Span> gaps = new ArrayList<>();
        int from = 0;
        for (Span span : marked) {
            if (span.start() > from) {
                gaps.add(new Span(from, span.start()));
            }
            from = span.end();
        }
        if (from < length) {
            gaps.add(new Span(from, length));
        }
        return gaps;
    }

    /** Sums up how far the two differ, every pair of stretches counted twice, as the definition does. */
    double difference() {
        return 2 * (shifts() + within(first, gaps(second)) + within(second, gaps(first)));
    }

    private double shifts() {
        double sum = 0;
        for (Span one : first) {
            for (Span other : second) {
                if (one.overlaps(other)) {
                    sum += Math.pow(one.start() - other.start(), 2) + Math.pow(one.end() - other.end(), 2);
                }
            }
        }
        return sum;
    }

    private static double within(List<Span> marked, List<Span> gaps) {
        double sum = 0;
        for (Span span : marked) {
            if (gaps.stream().anyMatch(gap -> gap.contains(span))) {
                sum += Math.pow(span.length(), 2);
            }
        }
        return sum;
    }
}
