package dev.parley.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words at the end of a firm's or body's name that it may go without: legal forms, "Halver AS", nouns, "Halver Institute", and branches of trade, "Halver
 * Energy". Read from {@code
 * name-endings.tsv}. Immutable.
 *
 * <p>Not covered: legal forms in front of the name, and those of several words with a small letter ("Sp. z o.o.").
 */
final class NameEndings {

    private final Set<String> forms = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> branches = new HashSet<>();

    private NameEndings() {}

    static NameEndings standard() {
        NameEndings endings = new NameEndings();
        Table.read("name-endings.tsv", 2).forEach(row -> {
            List<String> found = row.values(1);
            EndingClass ending = row.constant(0, EndingClass.class);
            if (ending == EndingClass.FORM) {
                found.forEach(form -> endings.forms.add(bare(form)));
            } else if (ending == EndingClass.BRANCH) {
                endings.branches.addAll(found);
            }
            found.forEach(word -> endings.words.add(bare(word).toLowerCase(Locale.ROOT)));
        });
        return endings;
    }

    private static String bare(String word) {
        boolean point = word.endsWith(".") && word.indexOf('.') == word.length() - 1;
        return point ? word.substring(0, word.length() - 1) : word;
    }

    /** Tells whether a word, written just so, is the abbreviation of a legal form. */
    boolean isForm(String word) {
        return forms.contains(bare(word));
    }

    /** Tells whether a shorter name may leave a word off, case aside. */
    boolean mayLeaveOff(String word) {
        return words.contains(bare(word).toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word is one that firms' names end in, case aside. */
    boolean isBranch(String word) {
        return branches.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Takes the legal forms off the end of a name; one that is nothing else stays. */
    String withoutForm(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        if (space < 1 || !(isForm(last) || last.equals("&"))) {
            return name;
        }
        String front = name.substring(0, space).strip();
        return withoutForm(front.endsWith(",") ? front.substring(0, front.length() - 1) : front);
    }

    private enum EndingClass {
        FORM,
        NOUN,
        BRANCH
    }
}
