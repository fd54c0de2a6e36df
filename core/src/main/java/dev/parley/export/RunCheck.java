package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.TreeMultiset;
import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether claims still fit the run that they lie in. Stateless. */
public final class RunCheck {

    private static final String DOCUMENTS = "documents.csv";

    private RunCheck() {}

    /**
     * Looks at the manifest and the documents of a run.
     *
     * @param file the file that the claims come from
     * @param folder the folder that it lies in
     * @param claims its claims
     * @return a warning for a manifest that is missing or damaged, for documents that cannot be read, and for each document that has claims and
     *     that {@code documents.csv} does not list
     */
    public static List<Diagnostic> check(Path file, Path folder, List<Claim> claims) {
        List<Diagnostic> warnings = new ArrayList<>();
        findManifestFault(folder)
                .map(fault ->
                        Diagnostic.warning(folder.resolve(ManifestJson.FILE).toString(), fault))
                .ifPresent(warnings::add);
        Path documents = folder.resolve(DOCUMENTS);
        if (Files.exists(documents)) {
            warnings.addAll(checkDocuments(file, documents, claims));
        }
        return warnings;
    }

    private static Optional<String> findManifestFault(Path folder) {
        try {
            TargetFolder run = TargetFolder.of(folder);
            if (!Files.exists(run.path().resolve(ManifestJson.FILE))) {
                return Optional.of(
                        "is missing, so the new one cannot tell which articles and models the claims come from");
            }
            return run.tryReadManifest().isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "is not the manifest of a run, so the new one cannot tell which articles and models the"
                                    + " claims come from");
        } catch (IOException e) {
            return Optional.of(IoFaults.ofReading(e));
        }
    }

    private static List<Diagnostic> checkDocuments(Path file, Path documents, List<Claim> claims) {
        Set<String> known;
        try {
            known = Set.copyOf(DocumentsFile.read(documents));
        } catch (InputException e) {
            return List.of(Diagnostic.warning(
                    documents.toString(),
                    "is damaged, so the documents of the claims were not checked: "
                            + e.diagnostics().get(0).message()));
        }
        TreeMultiset<String> unknown = TreeMultiset.create();
        claims.stream()
                .map(claim -> claim.origin().document().value())
                .filter(document -> !known.contains(document))
                .forEach(unknown::add);
        return unknown.entrySet().stream()
                .map(entry -> Diagnostic.warning(
                        file.toString(),
                        lenientFormat(
                                "%s of the document '%s', which %s does not list",
                                entry.getCount() == 1 ? "1 claim" : entry.getCount() + " claims",
                                entry.getElement(),
                                DOCUMENTS)))
                .toList();
    }
}
