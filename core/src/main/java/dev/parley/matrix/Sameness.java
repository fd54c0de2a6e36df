package dev.parley.matrix;

/** Whether claims that differ in their stance can count as one. */
public enum Sameness {
    /** Only claims of one stance can. */
    OF_STANCE,
    /** All can, as where only the number of claims matters. */
    WHATEVER_STANCE
}
