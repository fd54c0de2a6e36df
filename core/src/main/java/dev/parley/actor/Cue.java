package dev.parley.actor;

/** What words beside a name tell about it. */
enum Cue {
    /** By its lemma, what somebody does to a body: "the firm Lind founded" is not called Lind. */
    OWNING,
    /** By its lemma, what somebody does to a body who has something to say: "they told the union Lind would resign". */
    TELLING,
    /** One may have it in a person or a government, which is no place then. */
    TRUST,
    /** One may have or put it in a body, which is no place then. */
    HELD,
    /** Stands behind the name of a town and belongs to it. */
    OF_TOWN,
    /** Stands before "of" and the name of a town, which is one. */
    TOWN,
    /** Stands before "of" and a town, of which it is a part or an office. */
    IN_TOWN,
    /** Before or behind the name of a town, what only a town has. */
    LOCATED,
    /** Before the name of a town, which part of it. */
    QUARTER,
    /** Of a way to a town. */
    MOTION,
    /** Of such words alone are the names that parties of several states bear. */
    PARTY_WORD,
    /** What a body, or a person, is to another: "its rival". */
    RELATED,
    /** What only a body is to another: "its subsidiary". */
    BODY_RELATED,
    /** Makes a party of a partner. */
    COALITION,
    /** Of bodies only, not of persons: "a founder of Halver". */
    OFFICE_OF_BODY
}
