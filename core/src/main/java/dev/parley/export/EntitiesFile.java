package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
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
        List<EntityRow> entities = CsvTable.read(path, List.of(Column.values()), MAX_BYTES, faults).rows().stream()
                .flatMap(row -> tryRead(row, faults).stream())
                .toList();
        faults.throwIfAny();
        return entities;
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
        ALIASES;

        @Override
        public boolean isRequired() {
            return true;
        }
    }
}
