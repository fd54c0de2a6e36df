package dev.parley.actor;

import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.ResourceException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Well-known states, organisations and treaties: how texts call them. Names are compared without case and diacritics, acronyms with their
 * case. Read from {@code states.tsv}, {@code organisations.tsv} and {@code treaties.tsv} of this package. Immutable.
 *
 * <p>Not covered: names that several states share (Congo alone, Korea alone) and names that are also ordinary words are looked up all the
 * same when a caller asks for them; it is the caller who must know that a name stands there.
 */
public final class Gazetteer {

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> demonyms = new HashMap<>();
    private final Map<String, Entry> peoples = new HashMap<>();
    private final Map<String, Entry> seats = new HashMap<>();

    private final Set<String> states = new HashSet<>();

    private Gazetteer() {}

    /**
     * Reads the gazetteer that Parley ships.
     *
     * @return the gazetteer
     * @throws ResourceException if a file of it is missing or damaged
     */
    public static Gazetteer standard() {
        Gazetteer gazetteer = new Gazetteer();
        Table.read("states.tsv", 5).forEach(gazetteer::addState);
        Table.read("organisations.tsv", 4).forEach(row -> {
            addAll(gazetteer.seats, row.values(3), gazetteer.addNamed(row));
        });
        Table.read("treaties.tsv", 3).forEach(gazetteer::addNamed);
        return gazetteer;
    }

    /**
     * Tells what a name stands for, capitals and other seats of government left out.
     *
     * @param name a name, with or without article and possessive ending
     * @return its kind, empty if the name is not known
     */
    public Optional<EntityKind> kindOf(String name) {
        return byName(name).map(Entry::kind);
    }

    Optional<Entry> byName(String name) {
        return find(names, name);
    }

    boolean isState(Entry entry) {
        return states.contains(entry.name());
    }

    /** Looks up an adjective or noun of nationality in the singular. */
    Optional<Entry> byDemonym(String word) {
        return find(demonyms, word);
    }

    /** Looks up a noun of nationality in the plural. */
    Optional<Entry> byPeople(String word) {
        return find(peoples, word);
    }

    /** Looks up a capital or another seat of government. */
    Optional<Entry> bySeat(String name) {
        return find(seats, name);
    }

    private static Optional<Entry> find(Map<String, Entry> entries, String name) {
        return Optional.ofNullable(entries.get(NameForms.key(name)));
    }

    private void addState(Table.Row row) {
        Entry entry = new Entry(row.cell(0), row.constant(1, EntityKind.class));
        states.add(entry.name());
        names.put(NameForms.key(entry.name()), entry);
        addAll(names, row.values(2), entry);
        addAll(demonyms, row.values(3), entry);
        row.values(3).forEach(demonym -> peoples.put(NameForms.key(plural(demonym)), entry));
        addAll(seats, row.values(4), entry);
    }

    private Entry addNamed(Table.Row row) {
        Entry entry = new Entry(row.cell(0), row.constant(1, EntityKind.class));
        names.put(NameForms.key(entry.name()), entry);
        addAll(names, row.values(2), entry);
        return entry;
    }

    private static void addAll(Map<String, Entry> entries, List<String> keys, Entry entry) {
        keys.forEach(key -> entries.put(NameForms.key(key), entry));
    }

    private static String plural(String demonym) {
        boolean invariant = demonym.endsWith("s")
                || demonym.endsWith("sh")
                || demonym.endsWith("ch")
                || demonym.endsWith("ese")
                || demonym.endsWith("men");
        return invariant ? demonym : demonym + "s";
    }

    /**
     * Something well known.
     *
     * @param name its canonical name
     * @param kind what it is
     */
    record Entry(String name, EntityKind kind) {

        Entry {
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
        }
    }
}
