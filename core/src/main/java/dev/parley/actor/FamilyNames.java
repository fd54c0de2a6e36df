package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds where the last name of a person begins who bears one of several words, such as "van der Berg" or "bin Rashid". Not covered: last names of
 * two words without a particle, as in Spanish, of which either may stand alone.
 */
final class FamilyNames {

    private static final ImmutableSet<String> PARTICLES = words("PARTICLE", "GIVEN");
    private static final ImmutableSet<String> JOINTS = words("JOINT");
    private static final ImmutableSet<String> GIVEN = words("GIVEN");

    private FamilyNames() {}

    private static ImmutableSet<String> words(String... classes) {
        return Table.read("family-particles.tsv", 2).stream()
                .filter(row -> List.of(classes).contains(row.cell(1)))
                .map(row -> row.cell(0))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the index of the word at which the last name begins.
     *
     * @param words the name without titles and suffix, one word at least
     */
    static int start(List<String> words) {
        int last = words.size() - 1;
        int start = last;
        while (start > 0 && (isParticle(words.get(start - 1)) || isJoint(words, start - 1))) {
            start -= isJoint(words, start - 1) ? 2 : 1;
        }
        boolean firstName = start == 0 && last == 1 && isFirstName(words.get(0));
        return firstName ? last : start;
    }

    /** Returns a last name without its particles: "Berg" of "van der Berg". */
    static String bare(String family) {
        return family.substring(family.lastIndexOf(' ') + 1);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Ortega y Vidal" is one last name. */
    private static boolean isJoint(List<String> words, int token) {
        return token > 1 && JOINTS.contains(words.get(token));
    }

    /** With a capital, "Al Moe". */
    private static boolean isFirstName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && GIVEN.contains(word.toLowerCase(Locale.ROOT));
    }
}
