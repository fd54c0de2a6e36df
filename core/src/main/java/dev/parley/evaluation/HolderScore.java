package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Which holders of a run the gold does not have.
 *
 * @param unknown of the rows of {@code claims.csv}, those whose holder the gold does not have
 * @param names the holders that it does not have, by the key of their name, to the number of their rows; most rows first, then by name
 */
public record HolderScore(Ratio unknown, Map<String, Integer> names) {

    public HolderScore {
        requireNonNull(unknown, "unknown");
        names = ImmutableMap.copyOf(names);
    }
}
