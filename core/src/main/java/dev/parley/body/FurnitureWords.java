package dev.parley.body;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;

/** How much more at home a word is beside articles than in them: the logarithm of the odds, positive for words such as <em>subscribe</em>. */
final class FurnitureWords {

    private static final String RESOURCE = "furniture-words.tsv";

    private static final Map<String, Double> WEIGHTS = read();

    private FurnitureWords() {}

    /** Returns the weight of a word in lower case, 0 if nothing is known of it. */
    static double weight(String word) {
        return WEIGHTS.getOrDefault(word, 0.0);
    }

    private static Map<String, Double> read() {
        try {
            return WordLists.read(RESOURCE).stream()
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .collect(toUnmodifiableMap((List<String> row) -> row.get(0), row -> Double.valueOf(row.get(1))));
        } catch (IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
            throw WordLists.damaged(RESOURCE, e);
        }
    }
}
