package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.regex.Pattern;

/** Takes off what a formal name may go without: the year of a treaty, the noun behind a region's name, a firm's legal form. */
final class FormalNames {

    private static final Pattern YEAR = Pattern.compile("^\\d{4} | of \\d{4}$|, \\d{4}$");
    private static final Pattern TREATY_HEAD =
            Pattern.compile(" (?:treaty|accords?|agreements?|protocols?|pact|memorandum)$");
    private static final Pattern PLACE_HEAD = Pattern.compile(" (?:region|province|peninsula|oblast)$");

    private FormalNames() {}

    static String bare(String name, EntityKind kind, NameEndings endings) {
        String plain = NameForms.plain(name);
        String bare = switch (kind) {
            case TREATY ->
                TREATY_HEAD.matcher(YEAR.matcher(plain).replaceAll("")).replaceFirst("");
            case DOCUMENT -> YEAR.matcher(plain).replaceAll("");
            case PLACE -> PLACE_HEAD.matcher(plain).replaceFirst("");
            case ORGANISATION -> endings.withoutForm(plain);
            default -> plain;
        };
        return bare.isBlank() ? name : bare;
    }
}
