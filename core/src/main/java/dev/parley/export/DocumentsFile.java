package dev.parley.export;

import dev.parley.diagnostic.InputException;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code documents.csv} back. Stateless. */
public final class DocumentsFile {

    private static final String DOCUMENT = "document";

    private DocumentsFile() {}

    /**
     * Reads which documents a run has. The column {@code document} must be there; others are not looked at.
     *
     * @param path the file
     * @return the names of the documents in the order of the file
     * @throws InputException if the file cannot be read, is no CSV or lacks the column
     */
    public static List<String> read(Path path) {
        return NamedColumns.read(path, List.of(DOCUMENT)).rows().stream()
                .map(row -> row.get(0).text())
                .toList();
    }
}
