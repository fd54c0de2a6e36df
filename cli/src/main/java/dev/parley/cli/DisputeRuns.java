package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.evaluation.DisputeScores;
import dev.parley.evaluation.Evaluation;
import dev.parley.evaluation.Evaluator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The runs on several disputes; one that cannot be scored does not lose the others.
 *
 * @param scores the evaluations of those that could
 * @param diagnostics what is to be said of them and of the others
 */
record DisputeRuns(DisputeScores scores, List<Diagnostic> diagnostics) {

    DisputeRuns {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Scores the runs that have the name of a gold; throws if there is none. */
    static DisputeRuns evaluate(GoldFolders golds, Path runs, Optional<Path> texts) {
        SortedMap<String, Evaluation> evaluations = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int found = 0;
        for (Path gold : golds.folders()) {
            String name = String.valueOf(gold.getFileName());
            Path run = runs.resolve(name);
            if (!Files.isDirectory(run)) {
                continue;
            }
            found++;
            try {
                Evaluation evaluation = Evaluator.evaluate(
                        run,
                        gold,
                        texts.map(folder -> folder.resolve(name)).stream().toList());
                evaluations.put(name, evaluation);
                diagnostics.addAll(evaluation.warnings());
            } catch (InputException e) {
                diagnostics.addAll(e.diagnostics());
            }
        }
        if (found == 0) {
            String message = lenientFormat(
                    "has no folder by the name of one of the %s golds",
                    golds.folders().size());
            throw new InputException(List.of(Diagnostic.error(runs.toString(), message)));
        }
        if (found < golds.folders().size()) {
            String message = lenientFormat(
                    "has runs for %s of the %s golds; the others are left out",
                    found, golds.folders().size());
            diagnostics.add(Diagnostic.warning(runs.toString(), message));
        }
        return new DisputeRuns(new DisputeScores(evaluations), diagnostics);
    }

    ExitCode exitCode() {
        boolean isComplete = diagnostics.stream().noneMatch(fault -> fault.severity() == Diagnostic.Severity.ERROR);
        return isComplete ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
