package dev.parley.nlp.reader;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which proposals a window meets: those whose cosine to it is high enough, and its nearest ones in any case.
 *
 * @param cosine high enough, in [-1, 1]
 * @param nearest how many are met in any case
 */
record Shortlist(double cosine, int nearest) {

    /** Picks from all proposals' vectors; returns their numbers in the order of the codebook. */
    List<Integer> pick(float[] window, List<float[]> proposals) {
        double[] cosines = proposals.stream()
                .mapToDouble(vector -> Embedder.cosine(window, vector))
                .toArray();
        List<Integer> ranked = IntStream.range(0, cosines.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer proposal) -> -cosines[proposal]))
                .toList();
        return IntStream.range(0, cosines.length)
                .filter(rank -> rank < nearest || cosines[ranked.get(rank)] >= cosine)
                .mapToObj(ranked::get)
                .sorted()
                .toList();
    }
}
