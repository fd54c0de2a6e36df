package dev.parley.ingest;

/**
 * How persons' full names are written, as parts of patterns.
 *
 * <p>Not covered: names of one word, names in capitals only.
 */
final class PersonalNames {

    private static final String NAME =
            "(?:(?:al|el|ad|as|ash|bin|ibn)-)?\\p{Lu}[\\p{L}.\u2019'-]*\\p{Ll}?(?: (?:de|del|der|den|la|van|von|bin|al|el))*";

    /** Two to four names and "Jr." or the like. */
    static final String FULL_NAME = NAME + "(?: " + NAME + "){1,3}(?:,? (?:Jr|Sr)\\.)?";

    /** A comma joins names only on the way to an "and"; by itself it parts a name from an outlet or a title. */
    static final String NAMES = FULL_NAME + "(?:(?:, " + FULL_NAME + "){0,3},? (?:and|&) " + FULL_NAME + ")?";

    private PersonalNames() {}
}
