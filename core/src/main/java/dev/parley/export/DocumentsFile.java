package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import dev.parley.diagnostic.InputException;
import dev.parley.result.DocumentSummary;
import dev.parley.table.CsvColumn;
import dev.parley.table.CsvRow;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads {@code documents.csv} back. Stateless. */
public final class DocumentsFile {

    private static final int MAX_BYTES = 500_000_000;

    private DocumentsFile() {}

    /**
     * Reads which documents a run has. The column {@code document} must be there; others are not looked at.
     *
     * @param path the file
     * @return the names of the documents in the order of the file
     * @throws InputException if the file cannot be read, is no CSV or lacks the column
     */
    public static List<String> read(Path path) {
        Faults faults = new Faults(path);
        List<String> documents = table(path, faults).rows().stream()
                .map(row -> row.text(Column.DOCUMENT))
                .toList();
        faults.throwIfAny();
        return documents;
    }

    /**
     * Reads what a run knows of its documents. The column {@code document} must be there; what other columns do not tell is not known, a number
     * that is none counts as 0. How much of a document was read is known to four decimals of its share only.
     *
     * @param path the file
     * @return the documents in the order of the file
     * @throws InputException with every fault of the file, if there is one
     */
    public static List<DocumentSummary> summaries(Path path) {
        Faults faults = new Faults(path);
        List<DocumentSummary> documents = table(path, faults).rows().stream()
                .flatMap(row -> trySummary(row, faults).stream())
                .toList();
        faults.throwIfAny();
        return documents;
    }

    private static CsvTable<Column> table(Path path, Faults faults) {
        return CsvTable.read(path, List.of(Column.values()), MAX_BYTES, faults);
    }

    private static Optional<DocumentSummary> trySummary(CsvRow<Column> row, Faults faults) {
        String id = row.text(Column.DOCUMENT);
        String date = row.text(Column.DATE);
        if (id.isBlank()) {
            faults.add(row.place(Column.DOCUMENT), "document must not be empty");
            return Optional.empty();
        }
        if (!date.isBlank() && !isDate(date)) {
            faults.add(row.place(Column.DATE), lenientFormat("date '%s' must be a day written yyyy-MM-dd", date));
            return Optional.empty();
        }
        int characters = Math.max(
                0,
                Optional.ofNullable(Ints.tryParse(row.trimmed(Column.CHARACTERS)))
                        .orElse(0));
        return Optional.of(new DocumentSummary(
                new DocumentId(id),
                row.text(Column.FILE),
                metadata(row),
                characters,
                (int) Math.round(bodyShare(row) * characters),
                row.trimmed(Column.SHA256)));
    }

    private static Metadata metadata(CsvRow<Column> row) {
        Metadata metadata = Metadata.NONE;
        for (Metadata.Field field : DocumentsCsv.FIELDS) {
            String value = row.text(Column.valueOf(field.name()));
            String source = row.text(Column.valueOf(field.name() + "_SOURCE"));
            if (!value.isBlank()) {
                metadata = source.isBlank() ? metadata.with(field, value) : metadata.with(field, value, source);
            }
        }
        return metadata;
    }

    private static double bodyShare(CsvRow<Column> row) {
        return Optional.ofNullable(Doubles.tryParse(row.trimmed(Column.BODY_SHARE)))
                .filter(share -> share >= 0 && share <= 1)
                .orElse(0.0);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Has the fields of {@link Metadata} by their names. */
    private enum Column implements CsvColumn {
        DOCUMENT,
        FILE,
        TITLE,
        AUTHOR,
        INTERVIEWEE,
        AFFILIATION,
        OUTLET,
        DATE,
        LANGUAGE,
        URL,
        TITLE_SOURCE,
        AUTHOR_SOURCE,
        INTERVIEWEE_SOURCE,
        AFFILIATION_SOURCE,
        OUTLET_SOURCE,
        DATE_SOURCE,
        LANGUAGE_SOURCE,
        URL_SOURCE,
        CHARACTERS,
        BODY_SHARE,
        SHA256;

        @Override
        public boolean isRequired() {
            return this == DOCUMENT;
        }
    }
}
