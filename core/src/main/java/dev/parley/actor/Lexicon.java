package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.ResourceException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What words tell about actors: titles, first names, kinds of nouns, verbs of saying. Immutable. */
final class Lexicon {

    private static final List<Plural> PLURALS =
            List.of(new Plural("s", ""), new Plural("ies", "y"), new Plural("men", "man"));

    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, String> nicknames = new HashMap<>();
    private final Map<String, Set<Noun>> nouns = new HashMap<>();
    private final Set<String> speechVerbs = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> calendarWords = new HashSet<>();
    private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
    private final NameEndings nameEndings = NameEndings.standard();
    private final BodyKinds bodyKinds = BodyKinds.standard(nameEndings);

    private Lexicon() {}

    /**
     * Reads the word lists that Parley ships.
     *
     * @return the lexicon
     * @throws ResourceException if a file of it is missing or damaged
     */
    static Lexicon standard() {
        Lexicon lexicon = new Lexicon();
        Table.read("titles.tsv", 2).forEach(row -> lexicon.titles.put(row.cell(0), gender(row)));
        Table.read("first-names.tsv", 2)
                .forEach(row -> lexicon.firstNames.put(NameForms.key(row.cell(0)), gender(row)));
        Table.read("nicknames.tsv", 2)
                .forEach(row -> lexicon.nicknames.put(NameForms.key(row.cell(0)), NameForms.key(row.cell(1))));
        Table.read("nouns.tsv", 2).forEach(row -> lexicon.nouns.put(row.cell(0), row.constants(1, Noun.class)));
        Table.read("speech-verbs.tsv", 1).forEach(row -> lexicon.speechVerbs.add(row.cell(0)));
        Table.read("place-words.tsv", 1).forEach(row -> lexicon.placeWords.add(row.cell(0)));
        Table.read("calendar-words.tsv", 1).forEach(row -> lexicon.calendarWords.add(row.cell(0)));
        Table.read("cues.tsv", 2)
                .forEach(row -> lexicon.cues.put(row.constant(0, Cue.class), Set.copyOf(row.values(1))));
        return lexicon;
    }

    private static Gender gender(Table.Row row) {
        return switch (row.cell(1)) {
            case "M" -> Gender.MALE;
            case "F" -> Gender.FEMALE;
            case "-" -> Gender.UNKNOWN;
            default -> throw new ResourceException(row.place() + ": gender must be M, F or -");
        };
    }

    boolean isTitle(String word) {
        return titles.containsKey(word);
    }

    Gender genderOfTitle(String word) {
        return titles.getOrDefault(word, Gender.UNKNOWN);
    }

    Gender genderOfFirstName(String name) {
        return firstNames.getOrDefault(NameForms.key(name), Gender.UNKNOWN);
    }

    /** Returns the full form of a short first name's key, or the key itself. */
    String fullFirstName(String key) {
        return Optional.ofNullable(nicknames.get(key)).orElse(key);
    }

    boolean is(String word, Noun noun) {
        return nouns.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains(noun);
    }

    /** Looks a noun up in the plural too. */
    boolean isAny(String word, Noun noun) {
        String lower = word.toLowerCase(Locale.ROOT);
        return is(lower, noun) || PLURALS.stream().anyMatch(plural -> is(plural.singular(lower), noun));
    }

    /**
     * How a noun forms its plural.
     *
     * @param ending the ending of the plural
     * @param replaced what stands there in the singular
     */
    private record Plural(String ending, String replaced) {

        String singular(String noun) {
            return noun.endsWith(ending) ? noun.substring(0, noun.length() - ending.length()) + replaced : noun;
        }
    }

    /** Tells whether the noun is listed at all, in just this number. */
    boolean isKnown(String noun) {
        return nouns.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** Tells whether the noun is listed, in the singular or the plural. */
    boolean isKnownInAnyNumber(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return isKnown(lower) || PLURALS.stream().anyMatch(plural -> isKnown(plural.singular(lower)));
    }

    /** What the last word of a name tells it to be, in small letters. */
    Optional<EntityKind> kindOfName(String lastWord) {
        if (placeWords.contains(lastWord)) {
            return Optional.of(EntityKind.PLACE);
        }
        return bodyKinds.isWord(lastWord) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty();
    }

    NameEndings nameEndings() {
        return nameEndings;
    }

    /** Tells what a word beside a name means for it; looked up in small letters. */
    boolean isCue(String word, Cue cue) {
        return cues.getOrDefault(cue, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word is the name of a day or month. */
    boolean isCalendarWord(String word) {
        return calendarWords.contains(word.toLowerCase(Locale.ROOT));
    }

    BodyKinds bodyKinds() {
        return bodyKinds;
    }

    boolean isSpeechVerb(String lemma) {
        return speechVerbs.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** What a noun stands for. */
    enum Noun {
        /** A person. */
        ROLE,
        /** A person whom a text calls so beside a name, and who holds no office by it. */
        TRAIT,
        /** Someone or something that speaks for the state or body that owns it. */
        DELEGATE,
        /** Members that stand for their body when all of them are meant. */
        MEMBERS,
        /** Any organisation. */
        BODY,
        /** Someone of whom only what he is for or against tells who it is. */
        SIDE,
        /** An organisation whose name, or the text, says that it is one. */
        TOLD,
        /** An organisation whose name holds the noun. */
        CHAMBER,
        /** A state. */
        STATE,
        /** Those who govern the state that owns them. */
        GOVERNMENT,
        /** No actor beside its owner, but what it wants or is. */
        ITSELF,
        /** Somebody though the ending of the noun sounds like an act or a quality. */
        ACTOR,
        /** Nobody at all. */
        THING
    }
}
