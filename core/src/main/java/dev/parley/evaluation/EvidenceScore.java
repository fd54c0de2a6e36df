package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * How good the evidence is. Rows of {@code claims.csv} are counted where {@code documents} have their text; elsewhere nothing is known.
 *
 * @param verbatim of the rows, those whose evidence equals the text from start to end
 * @param grounded of the claims that are right, those with a row whose evidence overlaps evidence that the gold has for the same claim
 * @param coded of the rows, those whose evidence overlaps evidence that the gold has for any claim
 * @param reached of the distinct passages that are evidence in the gold, those that the evidence of a row overlaps
 */
public record EvidenceScore(Ratio verbatim, Ratio grounded, Ratio coded, Ratio reached) {

    public EvidenceScore {
        requireNonNull(verbatim, "verbatim");
        requireNonNull(grounded, "grounded");
        requireNonNull(coded, "coded");
        requireNonNull(reached, "reached");
    }
}
