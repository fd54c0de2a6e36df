package dev.parley.network;

/** Whether windows may reach beyond the first and the last day. */
public enum Edges {
    /** Every window lies within: its middle starts half a window behind the first day and ends half a window before the last. */
    WHOLE,
    /** Every day in between is the middle of a window, which ends where the days end. */
    CUT
}
