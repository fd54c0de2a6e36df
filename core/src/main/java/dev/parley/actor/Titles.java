package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

    private static final ImmutableSet<String> COMPOUNDS = words(any -> true);
    private static final ImmutableSet<String> TIMES = words(row -> row.cell(1).equals("TIME"));
    private static final int LONGEST_OWNER = 2;
    private static final Set<String> HYPHENS = Set.of("-", "‐", "–");

    private Titles() {}

    private static ImmutableSet<String> words(Predicate<Table.Row> isMeant) {
        return Table.read("office-words.tsv", 2).stream()
                .filter(isMeant)
                .map(row -> row.cell(0))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Tells whether a word makes another office of the one behind it. */
    static boolean isInFront(String word) {
        return COMPOUNDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a role is the other one at another time: "former mayor" of "mayor". */
    static boolean isOnceOrForNow(String role, String office) {
        return TIMES.stream().anyMatch(time -> role.equals(time + " " + office));
    }

    static String spelledOut(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.getOrDefault(lower, lower);
    }

    /**
     * Returns the role that a noun names, with the words in front that make another role of it: "vice president" is no president, and "deputy prime minister" no
     * prime minister.
     *
     * @param view the document
     * @param token the noun
     */
    static String role(DocumentView view, int token) {
        StringBuilder role = new StringBuilder(oneForm(spelledOut(view.word(token))));
        int at = token - 1;
        while (at >= 0 && view.sameSentence(at, token)) {
            boolean hyphen = at > 0 && HYPHENS.contains(view.word(at)) && COMPOUNDS.contains(view.lowerWord(at - 1));
            int word = hyphen ? at - 1 : at;
            if (!COMPOUNDS.contains(view.lowerWord(word))) {
                break;
            }
            role.insert(0, view.lowerWord(word) + " ");
            at = word - 1;
        }
        return timeBefore(view, at, token) + role;
    }

    /** "Former" of "former Norland secretary" and of "former U.S. secretary of state". */
    private static String timeBefore(DocumentView view, int before, int noun) {
        int at = before;
        while (at >= 0
                && before - at < LONGEST_OWNER
                && view.sameSentence(at, noun)
                && Character.isUpperCase(view.word(at).codePointAt(0))
                && !TIMES.contains(view.lowerWord(at))) {
            at--;
        }
        boolean owned = at >= 0 && at < before && view.sameSentence(at, noun);
        return owned && TIMES.contains(view.lowerWord(at)) ? view.lowerWord(at) + " " : "";
    }

    /** "Vice-president" and "ex-mayor" as two words. */
    private static String oneForm(String noun) {
        int hyphen = noun.indexOf('-');
        return hyphen > 0 && COMPOUNDS.contains(noun.substring(0, hyphen)) ? noun.replace('-', ' ') : noun;
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
