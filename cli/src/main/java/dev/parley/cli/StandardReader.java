package dev.parley.cli;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import java.nio.file.Path;

/** Reads like another reader, but calls what came in by standard input {@code -}, as the user did. Immutable. */
final class StandardReader implements DocumentReader {

    private final DocumentReader reader;

    StandardReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public IngestResult read(InputFile file) {
        IngestResult result = reader.read(file);
        return StandardInput.isSaved(file.path())
                ? new IngestResult(
                        result.documents(),
                        result.diagnostics().stream()
                                .map(diagnostic ->
                                        renamed(diagnostic, file.path().toString()))
                                .toList(),
                        result.sha256(),
                        result.places())
                : result;
    }

    @Override
    public boolean accepts(Path file) {
        return reader.accepts(file);
    }

    private static Diagnostic renamed(Diagnostic diagnostic, String path) {
        return diagnostic.path().startsWith(path)
                ? new Diagnostic(
                        diagnostic.severity(),
                        "-" + diagnostic.path().substring(path.length()),
                        diagnostic.line(),
                        diagnostic.column(),
                        diagnostic.message())
                : diagnostic;
    }
}
