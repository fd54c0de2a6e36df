package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Neighbouring wordpieces of a document that belong together: half-open, counted in wordpieces.
 *
 * @param from the first one
 * @param to the first one behind
 */
record Run(int from, int to) {

    Run {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(lenientFormat("run [%s, %s) must satisfy 0 <= from < to", from, to));
        }
    }

    /** The longest runs of wordpieces that fulfil a condition. */
    static List<Run> where(int from, int to, IntPredicate condition) {
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int piece = from; piece <= to; piece++) {
            if (piece == to || !condition.test(piece)) {
                if (piece > start) {
                    runs.add(new Run(start, piece));
                }
                start = piece + 1;
            }
        }
        return runs;
    }

    /** How many wordpieces stand between the two; 0 where they touch or overlap. */
    int distance(Run other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }
}
