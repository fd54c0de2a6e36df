package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What two coders say of one unit.
 *
 * @param first the value by the first
 * @param second the value by the second
 */
public record Pair(String first, String second) {

    public Pair {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    List<String> values() {
        return List.of(first, second);
    }
}
