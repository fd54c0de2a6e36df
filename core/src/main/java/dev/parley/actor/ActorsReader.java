package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvColumn;
import dev.parley.table.CsvRow;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import dev.parley.table.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads a user's list of actors: a CSV file (RFC 4180) whose header names the columns {@code name} and {@code kind}, which every row must fill,
 * and {@code aliases} (separated by {@code " | "}) and {@code parent} (whom the actor speaks for), which may be missing or blank. Everything else
 * is as {@link CsvTable} has it.
 */
public final class ActorsReader {

    private static final int MAX_BYTES = 10_000_000;
    private static final Splitter ALIASES = Splitter.on('|').trimResults().omitEmptyStrings();

    private final Faults faults;
    private final List<KnownActor> actors = new ArrayList<>();
    private final Map<String, Place> names = new HashMap<>();
    private final Map<String, KnownActor> byKey = new HashMap<>();

    private ActorsReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a list of actors.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @return the actors in the order of the file
     * @throws InputException if the file cannot be read or has faults: all of them, in the order of the file, each with its line and column
     */
    public static List<KnownActor> read(Path path) {
        return read(path, remark -> {});
    }

    /**
     * Reads a list of actors and tells what of it is of no effect.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @param remarks takes a warning for each column that is not read
     * @return the actors in the order of the file
     * @throws InputException as {@link #read(Path)} does
     */
    public static List<KnownActor> read(Path path, Consumer<Diagnostic> remarks) {
        Faults faults = new Faults(path);
        ActorsReader reader = new ActorsReader(faults);
        List<Column> columns = List.of(Column.values());
        CsvTable<Column> table = CsvTable.read(path, columns, MAX_BYTES, faults);
        List<CsvRow<Column>> rows = table.rows();
        rows.forEach(reader::readRow);
        rows.forEach(reader::checkParent);
        faults.throwIfAny();
        table.otherColumns(path, columns).forEach(remarks);
        return List.copyOf(reader.actors);
    }

    private void readRow(CsvRow<Column> row) {
        String name = row.trimmed(Column.NAME);
        requireValue(row, Column.NAME);
        requireValue(row, Column.KIND);
        Optional<EntityKind> kind = kind(row.trimmed(Column.KIND));
        if (kind.isEmpty() && !row.trimmed(Column.KIND).isEmpty()) {
            faults.add(
                    row.place(Column.KIND),
                    lenientFormat("'%s' is no kind; it must be one of %s", row.trimmed(Column.KIND), kinds()));
        }
        if (name.isEmpty()) {
            return;
        }
        KnownActor actor = new KnownActor(
                name,
                kind.orElse(EntityKind.ORGANISATION),
                ALIASES.splitToList(row.trimmed(Column.ALIASES)),
                row.trimmed(Column.PARENT));
        actors.add(actor);
        claim(name, actor, row.place(Column.NAME));
        actor.aliases().forEach(alias -> claim(alias, actor, row.place(Column.ALIASES)));
    }

    private void requireValue(CsvRow<Column> row, Column column) {
        if (row.trimmed(column).isEmpty()) {
            faults.add(row.place(column), lenientFormat("the %s is blank", column.label()));
        }
    }

    private void claim(String name, KnownActor actor, Place place) {
        String key = NameForms.key(name);
        KnownActor owner = byKey.putIfAbsent(key, actor);
        if (owner != null && !owner.equals(actor)) {
            faults.add(
                    place,
                    lenientFormat(
                            "the name '%s' is already given in line %s",
                            name, names.getOrDefault(key, place).line()));
        }
        names.putIfAbsent(key, place);
    }

    private void checkParent(CsvRow<Column> row) {
        String parent = row.trimmed(Column.PARENT);
        if (parent.isEmpty()) {
            return;
        }
        if (!byKey.containsKey(NameForms.key(parent)) && !WellKnown.GAZETTEER.knows(parent)) {
            faults.add(
                    row.place(Column.PARENT),
                    lenientFormat("nobody is known as '%s'; give the parent a row of its own", parent));
        }
        Set<String> line = new HashSet<>();
        Optional<KnownActor> actor = actorOf(row.trimmed(Column.NAME));
        while (actor.isPresent() && line.add(actor.get().name())) {
            actor = actorOf(actor.get().parent());
        }
        if (actor.isPresent() && actor.equals(actorOf(row.trimmed(Column.NAME)))) {
            faults.add(
                    row.place(Column.PARENT),
                    lenientFormat("the actor '%s' speaks for itself", row.trimmed(Column.NAME)));
        }
    }

    private Optional<KnownActor> actorOf(String name) {
        return Optional.ofNullable(byKey.get(NameForms.key(name)));
    }

    private static Optional<EntityKind> kind(String label) {
        String american = Ascii.toUpperCase(label).replace("ORGANIZATION", "ORGANISATION");
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind != EntityKind.AUTHOR && kind.name().equals(american))
                .findFirst();
    }

    private static String kinds() {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind != EntityKind.AUTHOR)
                .map(kind -> Ascii.toLowerCase(kind.name()))
                .collect(Collectors.joining(", "));
    }

    private enum Column implements CsvColumn {
        NAME,
        KIND,
        ALIASES,
        PARENT;

        @Override
        public boolean isRequired() {
            return this == NAME || this == KIND;
        }
    }

    /** Read once and only when a parent is looked up. */
    private static final class WellKnown {
        private static final Gazetteer GAZETTEER = Gazetteer.standard();
    }
}
