package dev.parley.export;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.actor.Entity;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What a run knows beside its claims, read back from its folder.
 *
 * @param documents the documents, in the order of their file; none if it is not there or damaged
 * @param texts the texts that are there
 * @param entities the entities, without the documents that mention them; none if their file is not there or damaged
 * @param warnings what is damaged
 */
public record RunContext(
        List<DocumentSummary> documents,
        SortedMap<DocumentId, String> texts,
        List<Entity> entities,
        List<Diagnostic> warnings) {

    public RunContext {
        documents = List.copyOf(documents);
        texts = ImmutableSortedMap.copyOf(texts);
        entities = List.copyOf(entities);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads what is there.
     *
     * @param run the folder of a run, or any other
     * @return what it knows; nothing if it is no run
     */
    public static RunContext read(Path run) {
        List<Diagnostic> warnings = new ArrayList<>();
        List<DocumentSummary> documents = table(run.resolve("documents.csv"), DocumentsFile::summaries, warnings);
        List<Entity> entities = table(run.resolve("entities.csv"), EntitiesFile::entities, warnings);
        return new RunContext(documents, TextsFolder.read(run), entities, warnings);
    }

    private static <T> List<T> table(Path file, Function<Path, List<T>> reader, List<Diagnostic> warnings) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return reader.apply(file);
        } catch (InputException e) {
            warnings.add(Diagnostic.warning(
                    file.toString(),
                    "is damaged, so the report does without it: "
                            + e.diagnostics().get(0).message()));
            return List.of();
        }
    }
}
