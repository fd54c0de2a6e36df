package dev.parley.actor;

/**
 * Full names that differ by a letter which texts confuse: "Anton Reza" and "Anton Resa", "Josef Moe" and "Jozef Moe". Not covered: letters that are left out or added, by which names of
 * different people differ as well.
 */
final class Misspellings {

    private static final int SHORTEST = 4;

    /** Letters that stand for one sound. */
    private static final String[] SOUNDS = {"sz", "ck", "iyj", "vw", "vf"};

    private Misspellings() {}

    /** Tells whether one of two parts is the same, and the other but for one such letter. */
    static boolean areAlike(PersonName first, PersonName second) {
        boolean plain = first.suffix().equals(second.suffix()) && first.middle().equals(second.middle());
        String given = NameForms.key(first.given());
        String other = NameForms.key(second.given());
        boolean family = given.equals(other) && differByASound(first.familyKey(), second.familyKey());
        boolean alike = first.familyKey().equals(second.familyKey()) && differByASound(given, other);
        return plain && (family || alike);
    }

    private static boolean differByASound(String first, String second) {
        if (first.length() != second.length() || first.length() < SHORTEST) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < first.length(); i++) {
            if (first.charAt(i) != second.charAt(i)) {
                if (at >= 0) {
                    return false;
                }
                at = i;
            }
        }
        // Names differ by their ending, "Maria" and "Mario".
        return at >= 0 && at < first.length() - 1 && isOneSound(first.charAt(at), second.charAt(at));
    }

    private static boolean isOneSound(char first, char second) {
        for (String letters : SOUNDS) {
            if (letters.indexOf(first) >= 0 && letters.indexOf(second) >= 0) {
                return true;
            }
        }
        return false;
    }
}
