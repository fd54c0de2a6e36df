package dev.parley;

import dev.parley.claim.Holder;

/**
 * What a holder's name tells of a claim. The reader judges passages; that "critics" or "a spokesman" seldom are whom a coder means is seen only
 * when holders are known. On development articles the odds that a claim is right were 0.37 for holders without any capital in their name and
 * 1.13 for all others: a third.
 */
final class HolderDoubt {

    /** How many times smaller the odds of an unnamed holder's claim are. */
    private static final double DOUBT = 3;

    private HolderDoubt() {}

    /**
     * Returns how likely a claim is right, its holder considered.
     *
     * @param holder who is said to hold it
     * @param confidence how likely it is right by the passage; in [0, 1]
     */
    static double confidence(Holder holder, double confidence) {
        boolean isNamed = holder.name().codePoints().anyMatch(Character::isUpperCase);
        if (isNamed || holder.kind() == Holder.Kind.AUTHOR) {
            return confidence;
        }
        return confidence / (confidence + DOUBT * (1 - confidence));
    }
}
