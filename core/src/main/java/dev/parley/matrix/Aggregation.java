package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

/**
 * How claims become statements of sources.
 *
 * @param by what a source is
 * @param duplicates which claims count once
 * @param minClaims how many claims a source must have, duplicates counted once, to stay; at least 1
 */
public record Aggregation(SourceLevel by, Duplicates duplicates, int minClaims) {

    /** Every claim of every actor counts. */
    public static final Aggregation DEFAULT = new Aggregation(SourceLevel.ACTOR, Duplicates.INCLUDE, 1);

    public Aggregation {
        requireNonNull(by, "by");
        requireNonNull(duplicates, "duplicates");
        if (minClaims < 1) {
            throw new IllegalArgumentException(lenientFormat("minClaims %s must be at least 1", minClaims));
        }
    }

    /**
     * Returns a copy with other sources.
     *
     * @param value what a source is
     * @return the copy
     */
    public Aggregation withBy(SourceLevel value) {
        return new Aggregation(value, duplicates, minClaims);
    }

    /**
     * Returns a copy with another rule for duplicates.
     *
     * @param value which claims count once
     * @return the copy
     */
    public Aggregation withDuplicates(Duplicates value) {
        return new Aggregation(by, value, minClaims);
    }

    /**
     * Returns a copy with another least number of claims.
     *
     * @param value how many claims a source must have, at least 1
     * @return the copy
     */
    public Aggregation withMinClaims(int value) {
        return new Aggregation(by, duplicates, value);
    }
}
