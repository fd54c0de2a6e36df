package dev.parley.actor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a body's name. */
final class BodyNames {

    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|in|on|at|against) ");

    private BodyNames() {}

    /** Returns the name up to what it is of: "Fishers' Guild" of "Fishers' Guild of Tarn Bay". */
    static String head(String name) {
        Matcher complement = COMPLEMENT.matcher(name);
        return complement.find() ? name.substring(0, complement.start()) : name;
    }

    /** Returns the noun that says what the body is, "Guild", which may be the whole name. */
    static String noun(String name) {
        String head = head(name);
        return head.substring(head.lastIndexOf(' ') + 1);
    }
}
