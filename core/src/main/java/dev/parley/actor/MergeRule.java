package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Why a mention counts as an entity of another name. */
public enum MergeRule {
    /** The list of actors that the user gave says so. */
    ACTORS_FILE,
    /** A government, or its seat in its stead, acts for its state. */
    GOVERNMENT,
    /** A ministry or another office acts for its state. */
    OFFICE,
    /** Officials, delegations and unnamed spokesmen speak for the state or body whose they are. */
    DELEGATION,
    /** All members of a body are the body. */
    MEMBERS,
    /** A people stands for its state. */
    PEOPLE,
    /** An acronym and its expansion. */
    ACRONYM,
    /** Two spellings, or two forms of a first name. */
    SPELLING,
    /** A part of the name, such as the last name. */
    PART_OF_NAME,
    /** Another name of something well known. */
    KNOWN_NAME,
    /** A description that the text resolves. */
    DESCRIPTION;

    /** "Its chairman" is "chairman" and merges nothing. */
    private static final Pattern OWNERS = Pattern.compile("^(?:its|his|her|their|our|my|your|this|that|these|those) ");

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /**
     * Finds out why words count as an entity of another name.
     *
     * @param words a name or description, neither a pronoun
     * @param name the canonical name of the entity
     * @param kind what the entity is
     * @return the rule, empty if the two differ by no more than case, article or possessive and the shape of apostrophes and dashes
     */
    static Optional<MergeRule> between(String words, String name, EntityKind kind) {
        String said =
                OWNERS.matcher(NameForms.key(words).toLowerCase(Locale.ROOT)).replaceFirst("");
        String meant = NameForms.key(name).toLowerCase(Locale.ROOT);
        if (said.equals(meant)) {
            return Optional.empty();
        }
        if (NameForms.spelling(words).equals(NameForms.spelling(name))) {
            return Optional.of(SPELLING);
        }
        if (NameForms.isShortFor(said, meant) || NameForms.isShortFor(meant, said)) {
            return Optional.of(PART_OF_NAME);
        }
        if (Character.isLowerCase(NameForms.plain(words).codePointAt(0))) {
            return Optional.of(DESCRIPTION);
        }
        if (NameForms.isAcronym(NameForms.plain(words)) || NameForms.isAcronym(NameForms.plain(name))) {
            return Optional.of(ACRONYM);
        }
        return Optional.of(kind != EntityKind.PERSON ? KNOWN_NAME : shareAWord(said, meant) ? SPELLING : DESCRIPTION);
    }

    /** "Tony Blinken" is another form of the name, "the American diplomat" none. */
    private static boolean shareAWord(String words, String name) {
        Set<String> parts = Set.copyOf(WORDS.splitToList(NameForms.spelling(name)));
        return WORDS.splitToStream(NameForms.spelling(words)).anyMatch(parts::contains);
    }

    /**
     * Returns the rule as files have it.
     *
     * @return its name in lower case, words separated by spaces
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
