package dev.parley.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What kinds of bodies there are, and whether a common noun can take one up: "the union" no broadcaster, "the company" no ministry. A body that
 * neither its name nor any list tells the kind of may be anything. Read from {@code body-kinds.tsv}. Immutable.
 *
 * <p>Not covered: bodies whose names say another kind than they are ("News Corporation" is told by its last word).
 */
final class BodyKinds {

    /** What a legal form tells. */
    private static final Set<String> FIRM = Set.of("company", "bank");

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byNoun = new HashMap<>();

    private final NameEndings endings;

    private BodyKinds(NameEndings endings) {
        this.endings = endings;
    }

    static BodyKinds standard(NameEndings endings) {
        BodyKinds kinds = new BodyKinds(endings);
        Table.read("body-kinds.tsv", 4).forEach(row -> {
            add(kinds.byWord, row.values(1), row.cell(0));
            add(kinds.byName, row.values(2), row.cell(0));
            add(kinds.byNoun, row.values(3), row.cell(0));
        });
        return kinds;
    }

    private static void add(Map<String, Set<String>> kinds, List<String> keys, String kind) {
        keys.forEach(key -> kinds.computeIfAbsent(NameForms.key(key), any -> new HashSet<>())
                .add(kind));
    }

    /** The kinds that a name tells, none if it tells nothing. */
    Set<String> of(String name) {
        if (endings.isForm(name.substring(name.lastIndexOf(' ') + 1))) {
            return FIRM;
        }
        String key = NameForms.key(name);
        Set<String> known = byName.getOrDefault(key, Set.of());
        return known.isEmpty() ? byWord.getOrDefault(NameForms.key(BodyNames.noun(key)), Set.of()) : known;
    }

    /** Tells whether names end in a word to say what they are. */
    boolean isWord(String word) {
        return byWord.containsKey(word);
    }

    /** Tells whether one body may be called both. */
    boolean agreeNouns(String noun, String other) {
        Set<String> first = byNoun.getOrDefault(noun, Set.of());
        Set<String> second = byNoun.getOrDefault(other, Set.of());
        return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    }

    /** Tells whether both nouns are known and one body may be called both. */
    boolean areAlike(String noun, String other) {
        return byNoun.containsKey(noun) && byNoun.containsKey(other) && agreeNouns(noun, other);
    }

    /** Tells whether a body of that name may be what a noun in the singular calls it. */
    boolean agree(String noun, String name) {
        Set<String> kinds = of(name);
        Set<String> meant = byNoun.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of());
        return kinds.isEmpty() || meant.isEmpty() || kinds.stream().anyMatch(meant::contains);
    }

    /** Tells whether a name says that the body is what the noun calls it. */
    boolean isSaid(String noun, String name) {
        Set<String> meant = byNoun.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of());
        return of(name).stream().anyMatch(meant::contains);
    }
}
