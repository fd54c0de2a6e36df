package dev.parley.claim;

/** How a stance is put into the text. */
public enum Voice {
    /** The document's author takes it. */
    AUTHOR,
    /** The holder's words stand in quotation marks. */
    QUOTE,
    /** The holder's words are reported. */
    INDIRECT,
    /** The holder does something that amounts to it. */
    ACT
}
