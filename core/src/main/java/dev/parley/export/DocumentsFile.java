package dev.parley.export;

import dev.parley.diagnostic.InputException;
import dev.parley.table.CsvColumn;
import dev.parley.table.CsvTable;
import dev.parley.table.Faults;
import java.nio.file.Path;
import java.util.List;

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
        List<String> documents = CsvTable.read(path, List.of(Column.values()), MAX_BYTES, faults).rows().stream()
                .map(row -> row.text(Column.DOCUMENT))
                .toList();
        faults.throwIfAny();
        return documents;
    }

    private enum Column implements CsvColumn {
        DOCUMENT;

        @Override
        public boolean isRequired() {
            return true;
        }
    }
}
