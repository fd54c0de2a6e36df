package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.Diagnostic.Severity;
import dev.parley.diagnostic.IoFaults;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads plain text as {@link DocumentReader#plainText()} says. Immutable. */
final class PlainTextReader implements DocumentReader {

    /** The default of the largest file that is read. */
    static final int MAX_BYTES = 50_000_000;

    private static final String NO_SENTENCE = "without the end of a sentence, which no article has";

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
        String text = decoding.text();
        if (text.isEmpty()) {
            return new IngestResult(List.of(), decoding.diagnostics(), sha256(bytes));
        }
        Map<Boolean, List<Span>> paragraphs =
                Paragraphs.of(text).stream().collect(partitioningBy(paragraph -> Prose.is(text, paragraph)));
        List<Span> prose = paragraphs.getOrDefault(true, List.of());
        List<Span> endless = paragraphs.getOrDefault(false, List.of());
        if (prose.isEmpty()) {
            return failed(path, lenientFormat("has more than %s characters %s", Prose.MAX_SENTENCE, NO_SENTENCE));
        }
        List<Diagnostic> diagnostics = Stream.concat(
                        decoding.diagnostics().stream(),
                        endless.stream().map(paragraph -> endless(path, text, paragraph)))
                .toList();
        return new IngestResult(List.of(document(file, text, prose)), diagnostics, sha256(bytes));
    }

    private static Document document(InputFile file, String text, List<Span> paragraphs) {
        return new Document(
                file.id(), text, Paragraphs.withoutRepeats(text, paragraphs), OpeningReader.read(text, paragraphs));
    }

    private static Diagnostic endless(String path, String text, Span paragraph) {
        int line = 1 + CharMatcher.is('\n').countIn(text.substring(0, paragraph.start()));
        String message = lenientFormat(
                "has more than %s characters %s; this paragraph is not read", Prose.MAX_SENTENCE, NO_SENTENCE);
        return new Diagnostic(Severity.WARNING, path, line, 1, message);
    }

    private static String sha256(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    private static IngestResult failed(String path, String message) {
        return new IngestResult(List.of(), List.of(Diagnostic.error(path, message)), "");
    }
}
