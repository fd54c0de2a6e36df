package dev.parley.cli;

import com.google.common.base.Ascii;

/** Numbers and names in sentences. */
final class Words {

    private Words() {}

    /** Puts a number before a noun: {@code 1 claim}, {@code 2 claims}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String lower(Enum<?> value) {
        return Ascii.toLowerCase(value.name());
    }
}
