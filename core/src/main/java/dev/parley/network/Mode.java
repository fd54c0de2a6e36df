package dev.parley.network;

/** Between what the ties of a network are. */
public enum Mode {
    /** From sources (rows) to proposals (columns). */
    TWOMODE,
    /** Between sources, by the proposals on which both have claims. */
    ACTORS,
    /** Between proposals, by the sources that have claims on both. */
    PROPOSALS
}
