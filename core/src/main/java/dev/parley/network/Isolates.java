package dev.parley.network;

/** Which nodes a network has. */
public enum Isolates {
    /** Those with a claim that counts, whether or not they have a tie. */
    CURRENT,
    /** Every proposal of the codebook and every source of the claims that were given: the same nodes in every window of time. */
    ALL
}
