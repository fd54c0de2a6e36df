package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.text.DocumentId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder {@code texts} of a run: the text of each document as it was read, which {@code start} and {@code end} of the claims point into.
 * A file is UTF-8 and has the document's name and the ending {@code .txt}, with an underscore for what a file system may refuse in a name; of
 * two documents whose files would have one name, the later gets a part of its hash behind it.
 *
 * <p>Stateless.
 */
public final class TextsFolder {

    /** Its name within a run. */
    static final String NAME = "texts";

    private TextsFolder() {}

    /**
     * Reads the texts of a run back.
     *
     * @param run the folder of the run, whose {@code documents.csv} names the documents
     * @return the texts that are there, by document; none if the folder is no run, or if {@code documents.csv} cannot be read
     * @throws ParleyException if a text is there but cannot be read
     */
    public static SortedMap<DocumentId, String> read(Path run) {
        SortedMap<DocumentId, String> texts = new TreeMap<>();
        if (Files.isDirectory(run.resolve(NAME))) {
            TextNames.of(documents(run))
                    .forEach((document, name) ->
                            tryRead(run.resolve(NAME).resolve(name)).ifPresent(text -> texts.put(document, text)));
        }
        return texts;
    }

    /**
     * Names a file for the text of each document, one that any file system takes and that differs from the others also where case does not count.
     *
     * @param documents the documents
     * @return document to the name of its file, in the order of the documents
     */
    public static Map<DocumentId, String> names(Collection<DocumentId> documents) {
        return TextNames.of(documents);
    }

    private static List<DocumentId> documents(Path run) {
        try {
            return DocumentsFile.read(run.resolve("documents.csv")).stream()
                    .filter(id -> !id.isBlank())
                    .map(DocumentId::new)
                    .toList();
        } catch (InputException e) {
            // RunCheck warns of it.
            return List.of();
        }
    }

    /** Writes the texts into the folder of a run. */
    static void write(Map<DocumentId, String> texts, Path run) throws IOException {
        Path folder = Files.createDirectory(run.resolve(NAME));
        Map<DocumentId, String> names = TextNames.of(texts.keySet());
        for (Map.Entry<DocumentId, String> text : texts.entrySet()) {
            Path file = folder.resolve(names.get(text.getKey()));
            // As in RunFile: half a surrogate pair becomes one question mark, so the offsets stay.
            try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), UTF_8))) {
                out.append(text.getValue());
            }
        }
    }

    /** Hashes names and bytes of all that the folder holds, with SHA-256, in lower-case hexadecimal. */
    static String hash(Path folder) throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted().toList()) {
                hasher.putUnencodedChars(folder.relativize(entry).toString());
                hasher.putUnencodedChars(Files.isRegularFile(entry) ? RunFile.hash(entry) : "");
            }
        }
        return hasher.hash().toString();
    }

    private static Optional<String> tryRead(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(file), UTF_8));
        } catch (IOException e) {
            throw new ParleyException(file + " " + IoFaults.ofReading(e), e);
        }
    }
}
