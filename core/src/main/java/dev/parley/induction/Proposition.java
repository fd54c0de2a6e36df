package dev.parley.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import dev.parley.claim.Stance;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A course of action that a sentence speaks of.
 *
 * @param wording the clause, not blank
 * @param positive the clause with what undoes something turned round: "X is kept" for "X is abolished"
 * @param turned whether the two have opposite meanings
 * @param stance the stance that the sentence takes on the wording
 * @param strength how outright the sentence puts it forward, in (0, 1]
 * @param whole what the sentence tells to hold it, as the key of another proposition: the bill that would do it; empty if nothing
 * @param traits what else it has been read from, in words of {@link Likeness}
 * @param evidence where the sentence stands
 */
record Proposition(
        String wording,
        String positive,
        boolean turned,
        Stance stance,
        double strength,
        String whole,
        Set<String> traits,
        Span evidence) {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    Proposition {
        requireNonNull(stance, "stance");
        requireNonNull(evidence, "evidence");
        traits = Set.copyOf(traits);
        if (wording.isBlank() || positive.isBlank()) {
            throw new IllegalArgumentException("wording and positive must not be blank");
        }
    }

    /** The stance on the positive clause. */
    Stance positiveStance() {
        return turned ? Signs.opposite(stance) : stance;
    }

    /**
     * What the positive clause says whatever the order of its words, where that order says nothing: "tariffs on steel are imposed" and "tariffs are
     * imposed on steel". Where somebody acts, the order tells who.
     */
    String key() {
        return key(positive);
    }

    /** What a clause says, as {@link #key()} has it. */
    static String key(String clause) {
        List<String> words = new ArrayList<>(WORDS.splitToList(Ascii.toLowerCase(clause)));
        words.removeAll(List.of("the", "a", "an"));
        if (words.contains("is") || words.contains("are")) {
            words.removeAll(List.of("is", "are"));
            Collections.sort(words);
            return "(passive) " + String.join(" ", words);
        }
        return String.join(" ", words);
    }
}
