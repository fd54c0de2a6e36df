package dev.parley.body;

import static java.util.Comparator.comparingLong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds paragraphs of the article on small pages, which have too little around them to judge by: plain sentences of the same make and in the same
 * container as its running text, between its paragraphs or right behind them.
 */
final class Siblings {

    private static final int MAX_BEHIND = 3;

    private static final int MAX_BLOCKS = 30;

    private static final double DOUBT = 0.05;

    private final Signals signals;
    private final double[] scores;

    Siblings(Signals signals, double[] scores) {
        this.signals = signals;
        this.scores = scores.clone();
    }

    /** Returns the chosen blocks of a page with these paragraphs, in order. */
    List<Integer> with(List<Integer> chosen) {
        Optional<Place> main = mainPlace(chosen);
        if (main.isEmpty() || signals.size() > MAX_BLOCKS) {
            return chosen;
        }
        Set<Integer> all = new TreeSet<>(chosen);
        int first = chosen.get(0);
        int end = Math.min(signals.size(), chosen.get(chosen.size() - 1) + 1 + MAX_BEHIND);
        for (int i = first; i < end; i++) {
            if (Place.of(signals.block(i)).equals(main.get()) && isPlainSentence(i)) {
                all.add(i);
            }
        }
        return List.copyOf(all);
    }

    private boolean isPlainSentence(int i) {
        Block block = signals.block(i);
        return scores[i] > DOUBT
                && block.kind() == Block.Kind.PARAGRAPH
                && block.linked() == 0
                && Wording.endsSentence(block.text())
                && !Asides.isOne(block);
    }

    private Optional<Place> mainPlace(List<Integer> chosen) {
        Map<Place, Long> lengths = new HashMap<>();
        chosen.stream()
                .filter(signals::isProse)
                .map(signals::block)
                .forEach(block ->
                        lengths.merge(Place.of(block), (long) block.text().length(), Long::sum));
        return lengths.entrySet().stream()
                .max(comparingLong((Map.Entry<Place, Long> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().path())
                        .thenComparing(entry -> entry.getKey().container()))
                .map(Map.Entry::getKey);
    }

    private record Place(int container, String path) {

        private static Place of(Block block) {
            return new Place(block.container(), block.path());
        }
    }
}
