package dev.parley.actor;

import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.ResourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Well-known states, organisations and treaties: how texts call them, and for whom they speak. Names are compared without case and diacritics,
 * acronyms with their case. Read from {@code states.tsv}, {@code organisations.tsv} and {@code treaties.tsv} of this package, and from the
 * user's own list, which goes before them. Immutable.
 *
 * <p>Not covered: names that several states share (Congo alone, Korea alone) and names that are also ordinary words are looked up all the
 * same when a caller asks for them; it is the caller who must know that a name stands there.
 */
public final class Gazetteer {

    private final Map<String, Entry> own = new HashMap<>();
    private final Set<String> ownWords = new HashSet<>();
    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> demonyms = new HashMap<>();
    private final Map<String, Entry> peoples = new HashMap<>();
    private final Map<String, List<Entry>> seats = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
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
        Table.read("organisations.tsv", 6).forEach(gazetteer::addOrganisation);
        Table.read("treaties.tsv", 3).forEach(row -> gazetteer.addNamed(row, row.values(2), Entry.of(row)));
        return gazetteer;
    }

    /**
     * Reads the gazetteer that Parley ships and puts a user's actors before it.
     *
     * @param actors the user's actors; of two with one name or alias the later one has it
     * @return the gazetteer
     * @throws ResourceException if a file of it is missing or damaged
     */
    public static Gazetteer standard(List<KnownActor> actors) {
        Gazetteer gazetteer = standard();
        actors.forEach(gazetteer::addOwn);
        return gazetteer;
    }

    /** Returns this gazetteer with further states, by name, and their adjectives. */
    Gazetteer withStates(Map<String, Set<String>> further) {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.own.putAll(own);
        gazetteer.ownWords.addAll(ownWords);
        gazetteer.names.putAll(names);
        gazetteer.demonyms.putAll(demonyms);
        gazetteer.peoples.putAll(peoples);
        gazetteer.adjectives.putAll(adjectives);
        gazetteer.states.addAll(states);
        seats.forEach((seat, sitting) -> gazetteer.seats.put(seat, new ArrayList<>(sitting)));
        further.forEach((name, adjectives) -> gazetteer.addState(new Table.Row(
                name,
                List.of(
                        name,
                        EntityKind.STATE.name(),
                        "-",
                        adjectives.isEmpty() ? "-" : String.join(" | ", new TreeSet<>(adjectives)),
                        "-"))));
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
        return byOwnName(name).or(() -> find(names, name));
    }

    boolean hasOwnNames() {
        return !own.isEmpty();
    }

    /** Tells whether the user gives a name in small letters. */
    boolean isOwnWord(String name) {
        return ownWords.contains(NameForms.key(name));
    }

    boolean knows(String nameOrSeat) {
        return byName(nameOrSeat).isPresent() || !bySeat(nameOrSeat).isEmpty();
    }

    /** Looks a name up in the user's list alone. */
    Optional<Entry> byOwnName(String name) {
        return find(own, name);
    }

    /** The states of one last name: North and South Korea of "Korea". */
    List<Entry> statesCalled(String lastName) {
        String key = NameForms.key(lastName);
        return states.stream()
                .filter(state ->
                        NameForms.key(state).equals(key) || NameForms.key(state).endsWith(" " + key))
                .sorted()
                .flatMap(state -> byName(state).stream())
                .toList();
    }

    /** Tells whether something is a state or territory, not only its government. */
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

    /** Looks up a capital or another seat: the governments and bodies that sit there, the one that is meant more often last. */
    List<Entry> bySeat(String name) {
        return seats.getOrDefault(NameForms.key(name), List.of());
    }

    /** The government of a state, which acts for it. */
    Entry governmentOf(Entry state) {
        return new Entry(
                adjectiveOf(state.name()) + " government", EntityKind.STATE, state.name(), MergeRule.GOVERNMENT, "");
    }

    /** Whom a known actor speaks for; one that nobody knows is taken for an organisation. */
    Entry principalOf(Entry speaker) {
        List<Entry> sitting = bySeat(speaker.principal());
        return byName(speaker.principal())
                .or(() -> sitting.stream().reduce((first, last) -> last))
                .orElseGet(() -> new Entry(speaker.principal(), EntityKind.ORGANISATION, "", MergeRule.KNOWN_NAME, ""));
    }

    /** The adjective of a state's name, or the name itself where there is none. */
    String adjectiveOf(String state) {
        return adjectives.getOrDefault(state, state);
    }

    private static Optional<Entry> find(Map<String, Entry> entries, String name) {
        return Optional.ofNullable(entries.get(NameForms.key(name)));
    }

    private void addState(Table.Row row) {
        Entry entry = Entry.of(row);
        states.add(entry.name());
        addNamed(row, row.values(2), entry);
        List<String> adjectivesAndNouns = row.values(3);
        addAll(demonyms, adjectivesAndNouns, entry);
        adjectivesAndNouns.forEach(demonym -> peoples.put(NameForms.key(plural(demonym)), entry));
        adjectivesAndNouns.stream().findFirst().ifPresent(adjective -> adjectives.put(entry.name(), adjective));
        addGovernment(row, governmentOf(entry));
    }

    private void addGovernment(Table.Row row, Entry government) {
        List.of(row.values(2), row.values(3), List.of(row.cell(0)))
                .forEach(words -> words.forEach(word -> names.put(NameForms.key(word + " government"), government)));
        addSeats(row.values(4), government);
    }

    private void addOrganisation(Table.Row row) {
        String principal = row.values(4).isEmpty() ? "" : row.cell(4);
        String affiliation = row.values(5).isEmpty() ? "" : row.cell(5);
        Entry entry =
                new Entry(row.cell(0), row.constant(1, EntityKind.class), principal, MergeRule.OFFICE, affiliation);
        addNamed(row, row.values(2), entry);
        addSeats(row.values(3), entry);
    }

    private void addNamed(Table.Row row, List<String> aliases, Entry entry) {
        names.put(NameForms.key(row.cell(0)), entry);
        addAll(names, aliases, entry);
    }

    private void addSeats(List<String> places, Entry entry) {
        places.forEach(place -> seats.computeIfAbsent(NameForms.key(place), any -> new ArrayList<>())
                .add(entry));
    }

    private void addOwn(KnownActor actor) {
        Entry entry = new Entry(actor.name(), actor.kind(), actor.parent(), MergeRule.ACTORS_FILE, "");
        own.put(NameForms.key(actor.name()), entry);
        addAll(own, actor.aliases(), entry);
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(NameForms::plain)
                .filter(name -> !name.isEmpty() && !Character.isUpperCase(name.codePointAt(0)))
                .forEach(name -> ownWords.add(NameForms.key(name)));
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
     * @param principal the name of what it speaks for, empty if it speaks for itself
     * @param rule why it speaks for that
     * @param affiliation the state that it belongs to without speaking for it, empty if there is none
     */
    record Entry(String name, EntityKind kind, String principal, MergeRule rule, String affiliation) {

        Entry {
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            requireNonNull(principal, "principal");
            requireNonNull(rule, "rule");
            requireNonNull(affiliation, "affiliation");
        }

        private static Entry of(Table.Row row) {
            return new Entry(row.cell(0), row.constant(1, EntityKind.class), "", MergeRule.KNOWN_NAME, "");
        }
    }
}
