package dev.parley.claim;

/** Whether a stance holds in any case. */
public enum Modality {
    /** It holds as it is. */
    UNCONDITIONAL,
    /** It is offered under a condition, threatened or hedged. */
    CONDITIONAL
}
