package dev.parley.result;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.util.Optional;

/**
 * What remains of a document once it is read.
 *
 * @param id the name by which it is known
 * @param file the file's path within the input that it was read from, with {@code /} between names
 * @param metadata what is known of it
 * @param characters the length of its text in UTF-16 code units
 * @param body how many of these were read as the article proper
 * @param sha256 the hash of the file's bytes in lower-case hexadecimal
 * @param original the document that it is a copy of, empty for most
 */
public record DocumentSummary(
        DocumentId id,
        String file,
        Metadata metadata,
        int characters,
        int body,
        String sha256,
        Optional<DocumentId> original) {

    public DocumentSummary {
        requireNonNull(id, "id");
        requireNonNull(file, "file");
        requireNonNull(metadata, "metadata");
        requireNonNull(sha256, "sha256");
        requireNonNull(original, "original");
        if (body < 0 || body > characters) {
            throw new IllegalArgumentException(lenientFormat("body of %s must lie in [0, %s]", body, characters));
        }
    }

    /**
     * Makes the summary of a document that is no copy.
     *
     * @param id the name by which it is known
     * @param file the file's path within the input that it was read from
     * @param metadata what is known of it
     * @param characters the length of its text in UTF-16 code units
     * @param body how many of these were read as the article proper
     * @param sha256 the hash of the file's bytes in lower-case hexadecimal
     */
    public DocumentSummary(DocumentId id, String file, Metadata metadata, int characters, int body, String sha256) {
        this(id, file, metadata, characters, body, sha256, Optional.empty());
    }

    /**
     * Returns a copy that says what the document is a copy of.
     *
     * @param value the original
     * @return the copy
     */
    public DocumentSummary copyOf(DocumentId value) {
        return new DocumentSummary(id, file, metadata, characters, body, sha256, Optional.of(value));
    }
}
