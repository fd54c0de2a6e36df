package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvColumn;
import dev.parley.table.CsvRow;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code entities.csv} back, also after a person or a spreadsheet has edited it. Stateless. */
public final class EntitiesFile {

    private static final int MAX_BYTES = 500_000_000;

    private EntitiesFile() {}

    /**
     * Reads the entities of a file. The columns {@code name}, {@code kind} and {@code aliases} must be there; others are not looked at.
     *
     * @param path the file
     * @return its rows in the order of the file
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<EntityRow> read(Path path) {
        Faults faults = new Faults(path);
        List<EntityRow> entities = table(path, faults).rows().stream()
                .flatMap(row -> tryRead(row, faults).stream())
                .toList();
        faults.throwIfAny();
        return entities;
    }

    /**
     * Reads the entities of a file with all that it tells of them; it does not tell which documents mention them. The columns {@code name},
     * {@code kind} and {@code aliases} must be there.
     *
     * @param path the file
     * @return its entities in the order of the file, without documents; a number of mentions that is none counts as 0
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<Entity> entities(Path path) {
        Faults faults = new Faults(path);
        List<Entity> entities = table(path, faults).rows().stream()
                .flatMap(row -> tryEntity(row, faults).stream())
                .toList();
        faults.throwIfAny();
        return entities;
    }

    private static CsvTable<Column> table(Path path, Faults faults) {
        return CsvTable.read(path, List.of(Column.values()), MAX_BYTES, faults);
    }

    private static Optional<Entity> tryEntity(CsvRow<Column> row, Faults faults) {
        return tryKind(row, faults)
                .map(kind -> new Entity(
                        row.text(Column.NAME),
                        kind,
                        Values.parts(row.text(Column.ALIASES)),
                        Math.max(
                                0,
                                Optional.ofNullable(Ints.tryParse(row.trimmed(Column.MENTIONS)))
                                        .orElse(0)),
                        List.of(),
                        row.text(Column.PARENT),
                        Values.parts(row.text(Column.AFFILIATIONS))));
    }

    private static Optional<EntityRow> tryRead(CsvRow<Column> row, Faults faults) {
        return tryKind(row, faults)
                .map(kind -> new EntityRow(row.text(Column.NAME), kind, Values.parts(row.text(Column.ALIASES))));
    }

    private static Optional<EntityKind> tryKind(CsvRow<Column> row, Faults faults) {
        Optional<EntityKind> kind = Arrays.stream(EntityKind.values())
                .filter(candidate -> Ascii.equalsIgnoreCase(candidate.name(), row.trimmed(Column.KIND)))
                .findFirst();
        if (kind.isEmpty()) {
            String choices =
                    Arrays.stream(EntityKind.values()).map(Values::label).collect(Collectors.joining(", "));
            faults.add(
                    row.place(Column.KIND),
                    lenientFormat("kind '%s' must be one of %s", row.text(Column.KIND), choices));
        }
        return kind;
    }

    private enum Column implements CsvColumn {
        NAME,
        KIND,
        ALIASES,
        MENTIONS,
        PARENT,
        AFFILIATIONS;

        @Override
        public boolean isRequired() {
            return compareTo(ALIASES) <= 0;
        }
    }
}
