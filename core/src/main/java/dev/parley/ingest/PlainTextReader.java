package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.hash.Hashing;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.IoFaults;
import dev.parley.text.Document;
import dev.parley.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Reads plain text as {@link DocumentReader#plainText()} says. Immutable. */
final class PlainTextReader implements DocumentReader {

    /** The default of the largest file that is read. */
    static final int MAX_BYTES = 50_000_000;

    private final int maxBytes;

    /** Makes a reader of files of up to {@code maxBytes} bytes. */
    PlainTextReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public IngestResult read(InputFile file) {
        String path = file.path().toString();
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            return bytes.length > maxBytes
                    ? failed(path, lenientFormat("is larger than the limit of %s bytes; split it", maxBytes))
                    : parse(file, bytes);
        } catch (IOException e) {
            return failed(path, IoFaults.ofReading(e));
        }
    }

    private static IngestResult parse(InputFile file, byte[] bytes) {
        String path = file.path().toString();
        TextDecoder.Decoding decoding = TextDecoder.decode(path, bytes);
        if (decoding.text().isEmpty()) {
            return new IngestResult(List.of(), decoding.diagnostics(), sha256(bytes));
        }
        PlainText.Parsed parsed = PlainText.parse(file.id(), path, decoding.text());
        List<Diagnostic> diagnostics = Stream.concat(decoding.diagnostics().stream(), parsed.diagnostics().stream())
                .toList();
        Metadata named = PublicationDate.ofFileName(String.valueOf(file.path().getFileName()));
        List<Document> documents = parsed.document().stream()
                .map(document -> with(named, document))
                .toList();
        return new IngestResult(documents, diagnostics, sha256(bytes));
    }

    private static Document with(Metadata lastResort, Document document) {
        return new Document(
                document.id(),
                document.text(),
                document.body(),
                document.metadata().orElse(lastResort));
    }

    private static String sha256(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    private static IngestResult failed(String path, String message) {
        return new IngestResult(List.of(), List.of(Diagnostic.error(path, message)), "");
    }
}
