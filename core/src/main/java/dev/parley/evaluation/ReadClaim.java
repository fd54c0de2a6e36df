package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Evidence;

/**
 * A claim of a run in terms of the gold.
 *
 * @param key what it says, its stance aside
 * @param side its stance
 * @param evidence the words that show it
 */
record ReadClaim(ClaimKey key, Side side, Evidence evidence) {

    ReadClaim {
        requireNonNull(key, "key");
        requireNonNull(side, "side");
        requireNonNull(evidence, "evidence");
    }

    boolean touches(CodedPassage passage) {
        return key.document().equals(passage.claim().document())
                && evidence.span().overlaps(passage.span());
    }
}
