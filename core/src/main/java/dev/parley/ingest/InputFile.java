package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param id the name by which its document will be known
 * @param path where it is, as the user named it
 * @param name its path within the input that it belongs to, with {@code /} between names; not blank
 */
public record InputFile(DocumentId id, Path path, String name) {

    public InputFile {
        requireNonNull(id, "id");
        requireNonNull(path, "path");
        if (name.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("name '%s' of %s must not be blank", name, path));
        }
    }
}
