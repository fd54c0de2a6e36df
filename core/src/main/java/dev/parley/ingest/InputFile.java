package dev.parley.ingest;

import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param id the name by which its document will be known
 * @param path where it is, as the user named it
 */
public record InputFile(DocumentId id, Path path) {

    public InputFile {
        requireNonNull(id, "id");
        requireNonNull(path, "path");
    }
}
