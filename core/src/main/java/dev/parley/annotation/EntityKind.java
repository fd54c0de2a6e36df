package dev.parley.annotation;

/** What kind of thing a name stands for. */
public enum EntityKind {
    /** A human being. */
    PERSON,
    /** A state or a government that acts for it. */
    STATE,
    /** A body with a name: agency, party, company, alliance. */
    ORGANISATION,
    /** People without a body: officials, critics, voters. */
    GROUP,
    /** A treaty, agreement, memorandum or declaration between parties. */
    TREATY,
    /** A place that does not act. */
    PLACE,
    /** A law, bill, report or another paper. */
    DOCUMENT,
    /** The author of a document, who speaks in its own voice. */
    AUTHOR
}
