package dev.parley.induction;

import dev.parley.induction.Inflection.Count;
import java.util.Optional;

/**
 * Words what is done to something: "The treaty is signed". Immutable.
 *
 * @param inflection the forms of verbs
 */
record PassiveVoice(Inflection inflection) {

    /**
     * Writes the clause.
     *
     * @param object what it is done to
     * @param number how many that is
     * @param deed what is done
     * @param tail what follows, with a space in front, or nothing
     */
    Optional<Clause> write(String object, Count number, Deed deed, String tail) {
        return Clause.of(
                done(object, number, deed.verb(), tail), done(object, number, deed.positive(), tail), deed.turned());
    }

    private String done(String object, Count number, String verb, String tail) {
        if (verb.equals("continue")) {
            return object + " " + inflection.present(verb, number) + tail;
        }
        int particle = verb.indexOf(' ');
        String lemma = particle < 0 ? verb : verb.substring(0, particle);
        String rest = particle < 0 ? "" : verb.substring(particle);
        return object + " " + inflection.present("be", number) + " " + inflection.participle(lemma) + rest + tail;
    }
}
