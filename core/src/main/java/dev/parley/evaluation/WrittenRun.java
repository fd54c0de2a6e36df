package dev.parley.evaluation;

import dev.parley.claim.Claim;
import dev.parley.codebook.CodebookReader;
import dev.parley.codebook.Proposal;
import dev.parley.export.ClaimsFile;
import dev.parley.export.DocumentsFile;
import dev.parley.export.EntitiesFile;
import dev.parley.export.EntityRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folder of a run, read back. Only its claims must be there.
 *
 * @param folder the folder as the user named it
 * @param claims its claims
 * @param entities its entities; empty if the folder does not list them
 * @param documents the names of its documents; empty if the folder does not list them
 * @param proposals the ids of its codebook; empty if the folder has none
 */
record WrittenRun(
        Path folder, List<Claim> claims, List<EntityRow> entities, List<String> documents, List<String> proposals) {

    private static final String CLAIMS = "claims.csv";

    WrittenRun {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
        documents = List.copyOf(documents);
        proposals = List.copyOf(proposals);
    }

    static WrittenRun read(Path folder) {
        return new WrittenRun(
                folder,
                ClaimsFile.read(folder.resolve(CLAIMS)),
                ifPresent(folder.resolve("entities.csv"), EntitiesFile::read),
                ifPresent(folder.resolve("documents.csv"), DocumentsFile::read),
                ifPresent(folder.resolve("codebook.csv"), WrittenRun::readProposals));
    }

    Path claimsFile() {
        return folder.resolve(CLAIMS);
    }

    private static <T> List<T> ifPresent(Path file, Function<Path, List<T>> reader) {
        return Optional.of(file).filter(Files::exists).map(reader).orElse(List.of());
    }

    private static List<String> readProposals(Path file) {
        return CodebookReader.read(file).proposals().stream().map(Proposal::id).toList();
    }
}
