package dev.parley.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Abbreviated titles and what the nouns of roles tell about gender. */
final class Titles {

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "sen.", "senator",
            "sen", "senator",
            "rep.", "representative",
            "rep", "representative",
            "gov.", "governor",
            "gov", "governor",
            "gen.", "general",
            "col.", "colonel",
            "prof.", "professor",
            "adm.", "admiral");

    private static final Set<String> COMPOUNDS = Set.of("vice", "deputy", "attorney", "prime", "press", "assistant");

    private Titles() {}

    static String spelledOut(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.getOrDefault(lower, lower);
    }

    /**
     * Returns the role that a noun names, with the word in front that makes another role of it: "vice president" is no president.
     *
     * @param view the document
     * @param token the noun
     */
    static String role(DocumentView view, int token) {
        String noun = spelledOut(view.word(token));
        if (token > 0 && COMPOUNDS.contains(view.word(token - 1).toLowerCase(Locale.ROOT))) {
            return view.word(token - 1).toLowerCase(Locale.ROOT) + " " + noun;
        }
        return noun;
    }

    static Gender genderOf(String noun) {
        if (noun.endsWith("woman") || noun.equals("mother") || noun.equals("queen") || noun.equals("actress")) {
            return Gender.FEMALE;
        }
        return noun.endsWith("man") || noun.equals("father") || noun.equals("king") || noun.equals("pope")
                ? Gender.MALE
                : Gender.UNKNOWN;
    }
}
