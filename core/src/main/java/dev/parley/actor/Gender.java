package dev.parley.actor;

/** Which pronouns a person takes, as far as names and titles tell. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Reads what a word list has for it. */
    static Gender of(String letter) {
        return switch (letter) {
            case "M" -> MALE;
            case "F" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean conflictsWith(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
