package dev.parley.induction;

import static com.google.common.base.Strings.lenientFormat;

/**
 * How many proposals are induced.
 *
 * @param proposals the greatest number of proposals, at least 1
 * @param minClaims how many claims a proposal needs, at least 1; fewer do if it is found in two documents or stands in a heading or a list
 */
public record InductionOptions(int proposals, int minClaims) {

    /** At most 60 proposals, two claims for each. */
    public static final InductionOptions DEFAULT = new InductionOptions(60, 2);

    public InductionOptions {
        if (proposals < 1) {
            throw new IllegalArgumentException(lenientFormat("proposals %s must be at least 1", proposals));
        }
        if (minClaims < 1) {
            throw new IllegalArgumentException(lenientFormat("minClaims %s must be at least 1", minClaims));
        }
    }
}
