package dev.parley.induction;

import com.google.common.base.Ascii;
import dev.parley.annotation.EntityKind;
import dev.parley.induction.Naming.Named;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a name goes with "the", and a noun with "a" or "an". */
final class Articles {

    private static final Set<String> LAST = Set.of(
            "Union",
            "Nations",
            "States",
            "Kingdom",
            "Emirates",
            "Netherlands",
            "Philippines",
            "Organization",
            "Republic",
            "government",
            "administration",
            "Department",
            "Agency",
            "Bank",
            "Fund",
            "Commission",
            "Court",
            "Council",
            "Treaty",
            "Act",
            "Agreement");

    /** Words at the end of names that go with "the" in a text, though nobody is known by such a name. */
    private static final Set<String> LAST_IN_TEXT = Set.of(
            "Accord", "Bill", "Command", "Force", "Initiative", "Pact", "Plan", "Program", "Programme", "Reactor");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "between", "from", "with", "by", "against", "to", "in", "for", "and", "on", "into", "at", "toward",
            "towards", "over", "within", "among", "than");

    private static final Pattern SOUNDS_LIKE_A_CONSONANT =
            Pattern.compile("((?i)(uni(?!n|m)|use|usu|u-|u\\.|eu|one\\b|once).*)|U[A-Z].*");
    private static final Pattern UNION_FIRST =
            Pattern.compile("(?!The )([A-Z]\\p{L}+ )+(Union|Nations|States|Kingdom|Emirates) [a-z]");
    private static final Pattern SILENT = Pattern.compile("(?i)(hour|honest|honour|honor|heir).*");

    private Articles() {}

    /** Whether a name that ends in a word goes with "the". */
    static boolean goWith(String last) {
        return LAST.contains(last) || LAST_IN_TEXT.contains(last);
    }

    /** Puts "the" before a name that goes with it. */
    static String full(String name) {
        boolean bare = !name.regionMatches(true, 0, "the ", 0, 4);
        return bare && LAST.contains(name.substring(name.lastIndexOf(' ') + 1)) ? "the " + name : name;
    }

    static boolean isIndefinite(String word) {
        return Ascii.equalsIgnoreCase(word, "a") || Ascii.equalsIgnoreCase(word, "an");
    }

    /** Chooses between "a" and "an" by the word that follows. */
    static String indefinite(String next) {
        boolean vowel = "aeiou".indexOf(Ascii.toLowerCase(next.charAt(0))) >= 0;
        boolean sounded = (vowel && !SOUNDS_LIKE_A_CONSONANT.matcher(next).matches())
                || SILENT.matcher(next).matches();
        return sounded ? "an" : "a";
    }

    /** Puts "the" before a clause that begins with the name of a union of states which has lost it. */
    static String begin(String clause) {
        return UNION_FIRST.matcher(clause).lookingAt() ? "the " + clause : clause;
    }

    /** Puts "the" before a name that needs it, and takes one that was written away from a name that does without. */
    static String withName(Named named, StringBuilder before) {
        String name = named.name();
        boolean isState = named.kind() == EntityKind.STATE;
        boolean article = LAST.contains(name.substring(name.lastIndexOf(' ') + 1));
        boolean written = Ascii.toLowerCase(before.toString()).matches("(.* )?the");
        if (written && !article && (name.indexOf(' ') < 0 || isState)) {
            before.setLength(before.length() - "the".length());
            if (before.length() > 0) {
                before.setLength(before.length() - 1);
            }
        }
        String last = before.substring(before.lastIndexOf(" ") + 1);
        return article && (last.isEmpty() || PREPOSITIONS.contains(last)) ? "the " + name : name;
    }
}
