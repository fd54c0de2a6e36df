package dev.parley.actor;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name, cut into its parts.
 *
 * @param given the first name as written, empty if there is only one name
 * @param middle what stands between first and last name, initials included
 * @param family the last name as written, with its particles
 * @param suffix "Jr." and the like, empty if there is none
 */
record PersonName(String given, List<String> middle, String family, String suffix) {

    private static final Pattern NICKNAME = Pattern.compile("(?<=\\s)[“\"'‘][^“”\"]+?[”\"'’](?=\\s)");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    PersonName {
        requireNonNull(given, "given");
        requireNonNull(family, "family");
        requireNonNull(suffix, "suffix");
        middle = List.copyOf(middle);
    }

    /** Cuts a name up; titles in front and nicknames in quotation marks are taken off. "The Duke of Lund" has no last name. */
    static PersonName parse(String text, Lexicon lexicon) {
        List<String> words = Splitter.on(' ')
                .omitEmptyStrings()
                .splitToList(NICKNAME.matcher(NameForms.plain(text)).replaceAll(" "));
        int from = 0;
        int to = words.size();
        while (to - from > 1 && lexicon.isTitle(words.get(from))) {
            from++;
        }
        from = behindOffice(words, from, to);
        String suffix = "";
        while (to - from > 1 && SUFFIXES.contains(NameForms.key(words.get(to - 1)))) {
            suffix = words.get(to - 1);
            to--;
        }
        if (from == to) {
            return new PersonName("", List.of(), text, "");
        }
        if (words.subList(from, to).contains("of")) {
            return new PersonName("", List.of(), String.join(" ", words.subList(from, to)), suffix);
        }
        int start = from + FamilyNames.start(words.subList(from, to));
        String family = String.join(" ", words.subList(start, to));
        return start == from
                ? new PersonName("", List.of(), family, suffix)
                : new PersonName(words.get(from), words.subList(from + 1, start), family, suffix);
    }

    /** "Secretary of State Jane Doe": two words behind the office are the name, or one behind that of a minister. */
    private static int behindOffice(List<String> words, int from, int to) {
        if (from == 0 || !words.get(from).equals("of")) {
            return from;
        }
        boolean minister =
                words.get(from - 1).endsWith("ecretary") || words.get(from - 1).endsWith("inister");
        return to - from > 3 ? to - 2 : minister && to - from == 3 ? to - 1 : from;
    }

    boolean isFull() {
        return !given.isEmpty();
    }

    /** The name without titles. */
    String text() {
        return Stream.of(List.of(given), middle, List.of(family, suffix))
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String familyKey() {
        String key = NameForms.spelling(family);
        return key.startsWith("al-") || key.startsWith("el-") ? key.substring(3) : key;
    }

    /** Tells whether this is no name but a description, "mayor of Lund". */
    boolean isDescription() {
        String first = family.contains(" ") ? family.substring(0, family.indexOf(' ')) : family;
        boolean small = Character.isLowerCase(first.codePointAt(0));
        return (small && !FamilyNames.isParticle(first))
                || Character.isLowerCase(FamilyNames.bare(family).codePointAt(0));
    }

    /** Tells whether this last name alone can be a person's: "Brandt Jr." is no other Brandt's. */
    boolean isFamilyOf(PersonName person) {
        return familyKey().equals(person.familyKey()) && (suffix.isEmpty() || hasSuffixOf(person));
    }

    /** Tells whether this last name alone is a person's but for the particles: "Berg" for "Mara van der Berg". */
    boolean isBareFamilyOf(PersonName person) {
        return !family.contains(" ")
                && suffix.isEmpty()
                && person.family.contains(" ")
                && NameForms.spelling(family).equals(NameForms.spelling(FamilyNames.bare(person.family)));
    }

    /**
     * The first of two last names, "Quiroga" of "Marta Quiroga Salas" or "Ortega" of "Luis Ortega y Vidal", where the person is known to go by both.
     *
     * @param forms by which forms the person goes, besides this one
     */
    Optional<String> firstFamily(Collection<String> forms) {
        if (family.contains(" ")) {
            String first = family.substring(0, family.indexOf(' '));
            return FamilyNames.isParticle(first) ? Optional.empty() : Optional.of(first);
        }
        String last = middle.isEmpty() ? "" : middle.get(middle.size() - 1);
        return !last.isEmpty() && forms.contains(last + " " + family) ? Optional.of(last) : Optional.empty();
    }

    /** Tells whether this last name alone is the first of two that a person has. */
    boolean isFirstFamilyOf(PersonName person, Collection<String> forms) {
        return given.isEmpty()
                && !family.contains(" ")
                && person.firstFamily(forms)
                        .filter(first -> NameForms.spelling(family).equals(NameForms.spelling(first)))
                        .isPresent();
    }

    private boolean hasSuffixOf(PersonName other) {
        return NameForms.spelling(suffix)
                .replace(".", "")
                .equals(NameForms.spelling(other.suffix).replace(".", ""));
    }

    /** Tells whether two full names can be one person's: nicknames, initials and spelling variants count as equal. */
    boolean agreesWith(PersonName other, Lexicon lexicon) {
        if (isTailOf(other, lexicon) || other.isTailOf(this, lexicon)) {
            return true;
        }
        return familyKey().equals(other.familyKey())
                && hasSuffixOf(other)
                && givenAgrees(other, lexicon)
                && middleAgrees(other);
    }

    /** "Ferreira Lopes" of "Nadia Ferreira Lopes", unless it starts with a first name: "Paul Jones" is not "John Paul Jones". */
    private boolean isTailOf(PersonName other, Lexicon lexicon) {
        if (other.family.contains(" ") && NameForms.spelling(text()).equals(other.familyKey())) {
            return true;
        }
        return middle.isEmpty()
                && lexicon.genderOfFirstName(given) == Gender.UNKNOWN
                && !isInitial(given)
                && !other.middle.isEmpty()
                && familyKey().equals(other.familyKey())
                && NameForms.spelling(given).equals(NameForms.spelling(other.middle.get(other.middle.size() - 1)));
    }

    private boolean givenAgrees(PersonName other, Lexicon lexicon) {
        String mine = lexicon.fullFirstName(NameForms.key(given));
        String theirs = lexicon.fullFirstName(NameForms.key(other.given));
        if (isInitial(given) || isInitial(other.given)) {
            return mine.charAt(0) == theirs.charAt(0);
        }
        return NameForms.spelling(mine).equals(NameForms.spelling(theirs));
    }

    private boolean middleAgrees(PersonName other) {
        return middle.isEmpty()
                || other.middle.isEmpty()
                || NameForms.key(middle.get(0)).charAt(0)
                        == NameForms.key(other.middle.get(0)).charAt(0);
    }

    /** Tells whether a word is the first name, in its full or its short form. */
    boolean isGiven(String word, Lexicon lexicon) {
        return !isInitial(given)
                && lexicon.fullFirstName(NameForms.key(word)).equals(lexicon.fullFirstName(NameForms.key(given)));
    }

    private static boolean isInitial(String name) {
        return name.length() == 1 || (name.length() == 2 && name.endsWith("."));
    }
}
