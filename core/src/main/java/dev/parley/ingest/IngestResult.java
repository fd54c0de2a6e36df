package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import java.util.List;
import java.util.Map;

/**
 * What became of one file.
 *
 * @param documents the documents read from it, no two with one id; empty if it could not be used, and then {@code diagnostics} says why
 * @param diagnostics what is wrong with it or deserves attention
 * @param sha256 the SHA-256 of the file's bytes as 64 lower-case hexadecimal digits; empty if the file could not be read to its end
 * @param places where in the file a document stands, such as the name of an archive's entry; nothing for a document that is the whole file
 */
public record IngestResult(
        List<Document> documents, List<Diagnostic> diagnostics, String sha256, Map<DocumentId, String> places) {

    private static final CharMatcher HEX = CharMatcher.anyOf("0123456789abcdef");

    /** What becomes of a file that breaks its reader. */
    public static final IngestResult NOTHING = new IngestResult(List.of(), List.of(), "");

    public IngestResult {
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
        places = Map.copyOf(places);
        if (!sha256.isEmpty() && (sha256.length() != 64 || !HEX.matchesAllOf(sha256))) {
            throw new IllegalArgumentException(
                    lenientFormat("sha256 '%s' must be empty or 64 lower-case hexadecimal digits", sha256));
        }
    }

    /**
     * Makes the result of a file that is one document or none.
     *
     * @param documents the documents
     * @param diagnostics what is wrong with the file or deserves attention
     * @param sha256 the SHA-256 of its bytes, or nothing
     */
    public IngestResult(List<Document> documents, List<Diagnostic> diagnostics, String sha256) {
        this(documents, diagnostics, sha256, Map.of());
    }
}
