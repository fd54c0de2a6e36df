package dev.parley.actor;

import java.util.Set;

/** Finds of what somebody has an office, "Lund" of "the mayor of Lund". Not covered: what only an adjective or another sentence tells. */
final class Owners {

    private static final int LONGEST = 6;
    private static final Set<String> INSIDE = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CD");

    private Owners() {}

    /** Returns what the noun of a phrase is of, empty if nothing is told. */
    static String behind(DocumentView view, NounPhrase phrase) {
        return behind(view, phrase.head());
    }

    /** Returns what a noun is of, empty if nothing is told. */
    static String behind(DocumentView view, int noun) {
        int of = noun + 1;
        boolean owned = view.sameSentence(noun, of + 1) && view.word(of).equals("of");
        int end = of + 1;
        while (owned && end <= of + LONGEST && view.sameSentence(noun, end) && INSIDE.contains(view.tag(end))) {
            end++;
        }
        return owned && end > of + 1 ? NameForms.plain(view.text(view.hull(of + 1, end))) : "";
    }

    /** Tells whether two are surely not the same: both have a name, neither is an acronym or a part of the other. */
    static boolean differ(String first, String second) {
        return isName(first)
                && isName(second)
                && !NameForms.isShortFor(NameForms.key(first), NameForms.key(second))
                && !NameForms.isShortFor(NameForms.key(second), NameForms.key(first));
    }

    private static boolean isName(String owner) {
        return owner.chars().anyMatch(Character::isUpperCase) && !NameForms.isAcronym(owner);
    }
}
