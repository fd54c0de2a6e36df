package dev.parley.cli;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;

/** Numbers and names in sentences. */
final class Words {

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}\\b");
    /** A hump within a name of the library, whose option has a hyphen there. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])[A-Z](?=[a-z])");

    private Words() {}

    /** Puts a number before a noun: {@code 1 claim}, {@code 2 claims}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String lower(Enum<?> value) {
        return Ascii.toLowerCase(value.name());
    }

    /** Words a fault of options as the user types them: {@code combine} for {@code COMBINE}, {@code min-claims} for {@code minClaims}. */
    static String ofOptions(IllegalArgumentException fault) {
        String lower = CONSTANT.matcher(String.valueOf(fault.getMessage()))
                .replaceAll(match -> Ascii.toLowerCase(match.group()));
        return HUMP.matcher(lower).replaceAll(match -> "-" + Ascii.toLowerCase(match.group()));
    }
}
