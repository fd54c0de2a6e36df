package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableSortedMultiset.toImmutableSortedMultiset;

import com.google.common.collect.ImmutableSortedMultiset;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out whether a run and a gold are about the same.
 *
 * @param gold the gold
 * @param file its file as the user named it
 * @param run the run
 */
record FitCheck(Gold gold, Path file, WrittenRun run) {

    /** Throws if the run lists its documents and has none of the gold's. */
    void requireCommonDocument() {
        if (!run.documents().isEmpty() && missing().size() == gold.documents().size()) {
            String message = lenientFormat(
                    "documents are not in the run %s: it has none of them; is it a run over other articles?",
                    run.folder());
            throw new InputException(List.of(Diagnostic.error(file.toString(), message)));
        }
    }

    List<Diagnostic> warnings(GoldTexts texts) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (!run.documents().isEmpty()) {
            missing()
                    .forEach(document -> warn(
                            warnings,
                            file,
                            lenientFormat(
                                    "document '%s' (%s) is not in the run %s; what is coded in it counts as missed",
                                    document.id(), document.file(), run.folder())));
        }
        unknownDocuments()
                .entrySet()
                .forEach(entry -> warn(
                        warnings,
                        run.claimsFile(),
                        lenientFormat(
                                "document '%s' is not in the gold; claims left out: %s",
                                entry.getElement(), entry.getCount())));
        addProposals(warnings);
        if (run.entities().isEmpty()) {
            warn(warnings, run.folder(), "has no entities.csv, or nothing in it; every entity counts as missed");
        }
        addTexts(texts, warnings);
        return warnings;
    }

    private List<GoldDocument> missing() {
        Set<String> names = Set.copyOf(run.documents());
        return gold.documents().stream()
                .filter(document -> !names.contains(document.name()))
                .toList();
    }

    private ImmutableSortedMultiset<String> unknownDocuments() {
        Set<String> names = gold.documents().stream().map(GoldDocument::name).collect(Collectors.toSet());
        return run.claims().stream()
                .map(claim -> claim.origin().document().value())
                .filter(name -> !names.contains(name))
                .collect(toImmutableSortedMultiset(Comparator.naturalOrder()));
    }

    private void addProposals(List<Diagnostic> warnings) {
        Set<String> known = Set.copyOf(run.proposals());
        List<String> missing = gold.proposals().stream()
                .filter(id -> !known.isEmpty() && !known.contains(id))
                .toList();
        if (!missing.isEmpty()) {
            warn(
                    warnings,
                    file,
                    lenientFormat(
                            "proposals that the codebook of the run does not have: %s", String.join(", ", missing)));
        }
    }

    private void addTexts(GoldTexts texts, List<Diagnostic> warnings) {
        if (!texts.areComplete(gold)) {
            String files = gold.documents().stream()
                    .filter(document -> texts.find(document.id()).isEmpty())
                    .map(GoldDocument::file)
                    .collect(Collectors.joining(", "));
            String message =
                    "texts not found: %s; their evidence is not scored, and every entity counts as standing in them";
            warn(warnings, file, lenientFormat(message, files));
        }
    }

    private static void warn(List<Diagnostic> warnings, Path path, String message) {
        warnings.add(Diagnostic.warning(path.toString(), message));
    }
}
