package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.text.Document;
import java.util.List;

/**
 * What became of one file.
 *
 * @param documents the documents read from it; empty if it could not be used, and then {@code diagnostics} says why
 * @param diagnostics what is wrong with it or deserves attention
 * @param sha256 the SHA-256 of the file's bytes as 64 lower-case hexadecimal digits; empty if the file could not be read to its end
 */
public record IngestResult(List<Document> documents, List<Diagnostic> diagnostics, String sha256) {

    private static final CharMatcher HEX = CharMatcher.anyOf("0123456789abcdef");

    public IngestResult {
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
        if (!sha256.isEmpty() && (sha256.length() != 64 || !HEX.matchesAllOf(sha256))) {
            throw new IllegalArgumentException(
                    lenientFormat("sha256 '%s' must be empty or 64 lower-case hexadecimal digits", sha256));
        }
    }
}
