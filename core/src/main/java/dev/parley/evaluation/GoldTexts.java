package dev.parley.evaluation;

import com.google.common.base.Ascii;
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
import java.util.Set;

/**
 * The texts of the documents that were coded, as far as they are there, read as a run reads them, so that offsets mean the same.
 *
 * @param byDocument id of a document to its text
 */
record GoldTexts(Map<String, String> byDocument) {

    private static final Set<String> PLAIN_ENDINGS = Set.of("", "txt", "text", "md");

    GoldTexts {
        byDocument = Map.copyOf(byDocument);
    }

    /**
     * Looks for each document's text: a file of plain text in the folders, first come, first served, since that is how a run reads it; for any
     * other file, and where there is none, what the run has kept.
     */
    static GoldTexts read(Gold gold, List<Path> folders, Map<DocumentId, String> ofRun) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (GoldDocument document : gold.documents()) {
            Optional<String> kept = Optional.ofNullable(ofRun.get(new DocumentId(document.name())));
            Optional<Path> file = folders.stream()
                    .map(folder -> folder.resolve(document.file()))
                    .filter(Files::isRegularFile)
                    .filter(path -> kept.isEmpty() || isPlainText(document))
                    .findFirst();
            file.map(path -> text(document, path)).or(() -> kept).ifPresent(text -> texts.put(document.id(), text));
        }
        return new GoldTexts(texts);
    }

    private static boolean isPlainText(GoldDocument document) {
        return PLAIN_ENDINGS.contains(Ascii.toLowerCase(com.google.common.io.Files.getFileExtension(document.file())));
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
