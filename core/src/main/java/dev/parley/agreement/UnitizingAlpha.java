package dev.parley.agreement;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for unitizing, of two coders and one category, such as evidence: whether they have marked the same stretches of text
 * (Krippendorff, <em>On the Reliability of Unitizing Continuous Data</em>, Sociological Methodology 25, 1995; <em>Content Analysis</em>, 2nd edition
 * 2004, section 11.6). Two stretches that overlap differ by the squares of the distances of their starts and of their ends, a stretch in a gap
 * of the other coder by the square of its length.
 *
 * <p>Several texts are one continuum in which no stretch and no gap reaches from one text into the next. Stateless.
 */
public final class UnitizingAlpha {

    private static final int CODERS = 2;

    private UnitizingAlpha() {}

    /**
     * Computes alpha.
     *
     * @param texts the texts
     * @return alpha, at most 1; 0 is what chance gives; empty if nothing is marked, or if everything is
     */
    public static OptionalDouble of(Collection<Continuum> texts) {
        double length = 0;
        double difference = 0;
        List<Integer> marked = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (Continuum text : texts) {
            length += text.length();
            difference += text.difference();
            for (List<Span> spans : List.of(text.first(), text.second())) {
                spans.forEach(span -> marked.add(span.length()));
                text.gaps(spans).forEach(gap -> gaps.add(gap.length()));
            }
        }
        double expected = expected(length, marked, gaps);
        double observed = difference / (CODERS * (CODERS - 1) * length * length);
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    /** Returns the difference that chance would give if the same stretches and gaps lay anywhere. */
    private static double expected(double length, List<Integer> marked, List<Integer> gaps) {
        Gaps sorted = new Gaps(gaps);
        double sum = 0;
        double excluded = 0;
        for (int stretch : marked) {
            double l = stretch;
            sum += (marked.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * sorted.placesFor(stretch);
            excluded += l * (l - 1);
        }
        double all = CODERS * length;
        double places = all * (all - 1) - excluded;
        return places > 0 ? 2 / length * sum / places : 0;
    }

    /** Gaps by length, so that it is quickly told in how many places of all of them a stretch fits. */
    private static final class Gaps {

        private final int[] lengths;
        /** The sum of the lengths from each place to the last. */
        private final double[] sums;

        private Gaps(List<Integer> gaps) {
            lengths = gaps.stream().mapToInt(Integer::intValue).sorted().toArray();
            sums = new double[lengths.length + 1];
            for (int i = lengths.length - 1; i >= 0; i--) {
                sums[i] = sums[i + 1] + lengths[i];
            }
        }

        private double placesFor(int stretch) {
            int found = Arrays.binarySearch(lengths, stretch);
            int from = found < 0 ? -found - 1 : found;
            while (from > 0 && lengths[from - 1] == stretch) {
                from--;
            }
            return sums[from] - (double) (lengths.length - from) * (stretch - 1);
        }
    }
}
