package dev.parley.actor;

/** Which pronouns a person takes, as far as names and titles tell. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean conflictsWith(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
