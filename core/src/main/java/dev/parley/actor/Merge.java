package dev.parley.actor;

/** Whether those who speak for somebody else count as themselves or as whom they speak for. */
public enum Merge {
    /** Delegations, unnamed officials, governments and their seats count as the state or body that they speak for. */
    PRINCIPALS,
    /** Every speaker counts as itself. */
    NONE
}
