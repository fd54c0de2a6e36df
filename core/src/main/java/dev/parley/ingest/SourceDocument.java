package dev.parley.ingest;

import static java.util.Objects.requireNonNull;

import dev.parley.text.Document;

/**
 * A document with where it comes from.
 *
 * @param document the document
 * @param path what to call it in diagnostics: its file as the user named it and, within an archive or a table, its place
 * @param name the path of its file within the input, and its place, with {@code /} between names
 * @param sha256 the hash of the file's bytes in lower-case hexadecimal
 */
public record SourceDocument(Document document, String path, String name, String sha256) {

    public SourceDocument {
        requireNonNull(document, "document");
        requireNonNull(path, "path");
        requireNonNull(name, "name");
        requireNonNull(sha256, "sha256");
    }
}
