package dev.parley.evaluation;

import dev.parley.diagnostic.InputException;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.text.DocumentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of the documents that were coded, as far as they are there, read as a run reads them, so that offsets mean the same.
 *
 * @param byDocument id of a document to its text
 */
record GoldTexts(Map<String, String> byDocument) {

    GoldTexts {
        byDocument = Map.copyOf(byDocument);
    }

    /** Looks for each document's file in the folders, first come, first served. */
    static GoldTexts read(Gold gold, List<Path> folders) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (GoldDocument document : gold.documents()) {
            folders.stream()
                    .map(folder -> folder.resolve(document.file()))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .ifPresent(path -> texts.put(document.id(), text(document, path)));
        }
        return new GoldTexts(texts);
    }

    Optional<String> find(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** Tells whether every document of the gold has its text. */
    boolean areComplete(Gold gold) {
        return byDocument.size() == gold.documents().size();
    }

    private static String text(GoldDocument document, Path path) {
        IngestResult result =
                DocumentReader.plainText().read(new InputFile(new DocumentId(document.name()), path, document.name()));
        if (result.documents().isEmpty()) {
            throw new InputException(result.diagnostics());
        }
        return result.documents().get(0).text();
    }
}
