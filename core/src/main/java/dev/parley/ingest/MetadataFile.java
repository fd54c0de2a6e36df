package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvColumn;
import dev.parley.table.CsvRow;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import dev.parley.table.Place;
import dev.parley.text.Document;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the user knows of documents, from a CSV file with the column {@code file} and any of {@code title}, {@code author}, {@code outlet},
 * {@code date}, {@code language} and {@code url}. Immutable.
 */
public final class MetadataFile {

    private static final int MAX_BYTES = 100_000_000;

    private static final String SOURCE = "metadata file";

    private final Path path;
    private final Map<String, Metadata> byName;
    private final Map<String, Place> places;

    private MetadataFile(Path path, Map<String, Metadata> byName, Map<String, Place> places) {
        this.path = path;
        this.byName = Map.copyOf(byName);
        this.places = Map.copyOf(places);
    }

    /**
     * Reads the file.
     *
     * @param path the file, at most 100 MB
     * @return what it says
     * @throws InputException with every fault of the file: a missing column {@code file}, a file that is named twice, a date that is none
     */
    public static MetadataFile read(Path path) {
        return read(path, remark -> {});
    }

    /**
     * Reads the file and tells what of it is of no effect.
     *
     * @param path the file, at most 100 MB
     * @param remarks takes a warning for each column that is not read
     * @return what it says
     * @throws InputException as {@link #read(Path)} does
     */
    public static MetadataFile read(Path path, Consumer<Diagnostic> remarks) {
        Faults faults = new Faults(path);
        List<Column> columns = List.of(Column.values());
        CsvTable<Column> table = CsvTable.read(path, columns, MAX_BYTES, faults);
        Map<String, Metadata> byName = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (CsvRow<Column> row : table.rows()) {
            String name = row.trimmed(Column.FILE).replace('\\', '/');
            if (name.isEmpty()) {
                faults.add(row.place(Column.FILE), "names no file");
            } else if (byName.putIfAbsent(name, metadata(row, faults)) != null) {
                faults.add(row.place(Column.FILE), lenientFormat("'%s' is already named above", name));
            }
            places.putIfAbsent(name, row.place(Column.FILE));
        }
        faults.throwIfAny();
        table.otherColumns(path, columns).forEach(remarks);
        return new MetadataFile(path, byName, places);
    }

    private static Metadata metadata(CsvRow<Column> row, Faults faults) {
        Metadata metadata = Metadata.NONE;
        for (Column column : Column.values()) {
            String value = CharMatcher.whitespace().trimAndCollapseFrom(row.text(column), ' ');
            if (column.field.isEmpty() || value.isEmpty()) {
                continue;
            }
            Optional<String> clean =
                    column == Column.DATE ? PublicationDate.parse(value).map(LocalDate::toString) : Optional.of(value);
            if (clean.isEmpty()) {
                faults.add(row.place(column), lenientFormat("'%s' is no date; write it as 2025-12-31", value));
            } else {
                metadata = metadata.with(column.field.get(), clean.get(), SOURCE);
            }
        }
        return metadata;
    }

    /**
     * Finds what the file says of a document: by the path of its file within the input with its place in it ({@code folder/archive.zip/a.txt},
     * {@code table.csv#3}), by the file's path alone, by its name, or by the document's id; the first of these that is there.
     *
     * @param document the document
     * @return what is known, nothing if the file does not name it
     */
    public Metadata find(SourceDocument document) {
        return keys(document).stream()
                .map(key -> Optional.ofNullable(byName.get(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Metadata.NONE);
    }

    /**
     * Returns a document with what the file says of it.
     *
     * @param document the document
     * @return the same document, its other metadata as they were
     */
    public SourceDocument completed(SourceDocument document) {
        Document plain = document.document();
        Metadata known = find(document).orElse(plain.metadata());
        return new SourceDocument(
                new Document(plain.id(), plain.text(), plain.body(), known),
                document.path(),
                document.name(),
                document.sha256());
    }

    /**
     * Tells which rows name none of the documents, for there may be a slip in the name.
     *
     * @param documents all that were read
     * @return a warning for each such row, in the order of the file
     */
    public List<Diagnostic> unused(Collection<SourceDocument> documents) {
        Set<String> named =
                documents.stream().flatMap(document -> keys(document).stream()).collect(Collectors.toSet());
        return unused(named);
    }

    /**
     * Tells which rows are named by none of the names of documents.
     *
     * @param named what {@link #keys} gave for all that were read
     * @return a warning for each such row, in the order of the file
     */
    public List<Diagnostic> unused(Set<String> named) {
        return places.entrySet().stream()
                .filter(row -> !named.contains(row.getKey()))
                .sorted(Comparator.comparingInt(row -> row.getValue().line()))
                .map(row -> Diagnostic.warning(
                        path.toString(),
                        row.getValue().line(),
                        row.getValue().column(),
                        lenientFormat("no document that was read is called '%s'", row.getKey())))
                .toList();
    }

    /**
     * Returns what the file may call a document.
     *
     * @param document the document
     * @return its names, the most precise first
     */
    public static List<String> keys(SourceDocument document) {
        String name = document.name();
        String file = name.contains("#") ? name.substring(0, name.lastIndexOf('#')) : name;
        String last = file.substring(file.lastIndexOf('/') + 1);
        return List.of(name, file, last, document.document().id().value());
    }

    /** The columns. */
    private enum Column implements CsvColumn {
        FILE(Optional.empty()),
        TITLE(Optional.of(Field.TITLE)),
        AUTHOR(Optional.of(Field.AUTHOR)),
        INTERVIEWEE(Optional.of(Field.INTERVIEWEE)),
        AFFILIATION(Optional.of(Field.AFFILIATION)),
        OUTLET(Optional.of(Field.OUTLET)),
        DATE(Optional.of(Field.DATE)),
        LANGUAGE(Optional.of(Field.LANGUAGE)),
        URL(Optional.of(Field.URL));

        private final Optional<Field> field;

        Column(Optional<Field> field) {
            this.field = field;
        }

        @Override
        public boolean isRequired() {
            return this == FILE;
        }
    }
}
