package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code entities.csv} back, also after a person or a spreadsheet has edited it. Stateless. */
public final class EntitiesFile {

    private static final List<String> COLUMNS = List.of("name", "kind", "aliases");
    private static final Splitter SEPARATOR = Splitter.on(" | ").omitEmptyStrings();

    private EntitiesFile() {}

    /**
     * Reads the entities of a file. The columns {@code name}, {@code kind} and {@code aliases} must be there; others are not looked at.
     *
     * @param path the file
     * @return its rows in the order of the file
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<EntityRow> read(Path path) {
        NamedColumns table = NamedColumns.read(path, COLUMNS);
        List<Diagnostic> faults = new ArrayList<>();
        List<EntityRow> entities = new ArrayList<>();
        for (List<CsvField> row : table.rows()) {
            tryKind(table.path(), row.get(1), faults)
                    .map(kind -> new EntityRow(
                            row.get(0).text(),
                            kind,
                            SEPARATOR.splitToList(row.get(2).text())))
                    .ifPresent(entities::add);
        }
        if (!faults.isEmpty()) {
            throw new InputException(faults);
        }
        return List.copyOf(entities);
    }

    private static Optional<EntityKind> tryKind(String path, CsvField field, List<Diagnostic> faults) {
        Optional<EntityKind> kind = Arrays.stream(EntityKind.values())
                .filter(candidate ->
                        Ascii.equalsIgnoreCase(candidate.name(), field.text().strip()))
                .findFirst();
        if (kind.isEmpty()) {
            String choices =
                    Arrays.stream(EntityKind.values()).map(Values::label).collect(Collectors.joining(", "));
            String message = lenientFormat("kind '%s' must be one of %s", field.text(), choices);
            faults.add(Diagnostic.error(path, field.line(), field.column(), message));
        }
        return kind;
    }
}
