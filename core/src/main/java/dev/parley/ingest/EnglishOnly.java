package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes over what is in another language than English, and says so. Immutable. */
record EnglishOnly(DocumentReader reader) implements DocumentReader {

    @Override
    public IngestResult read(InputFile file) {
        IngestResult result = reader.read(file);
        List<Document> english = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        for (Document document : result.documents()) {
            Optional<String> other = Languages.tryTellOther(document);
            if (other.isEmpty()) {
                english.add(document);
            } else {
                String place = result.places().getOrDefault(document.id(), "");
                String separator = place.isEmpty() || place.startsWith("#") ? "" : "/";
                diagnostics.add(Diagnostic.warning(
                        file.path() + separator + place,
                        lenientFormat("is %s and was not read; --any-language reads it all the same", other.get())));
            }
        }
        return new IngestResult(english, diagnostics, result.sha256(), result.places());
    }

    @Override
    public boolean accepts(Path file) {
        return reader.accepts(file);
    }
}
