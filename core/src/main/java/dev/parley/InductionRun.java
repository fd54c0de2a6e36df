package dev.parley;

import dev.parley.DocumentPool.Outcome;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.induction.CodebookInducer;
import dev.parley.induction.DocumentFindings;
import dev.parley.induction.Draft;
import dev.parley.induction.InductionOptions;
import dev.parley.induction.Judgement;
import dev.parley.ingest.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** Takes two looks at all documents, and draws the codebook from what they show. */
record InductionRun(InductionPipeline pipeline, CodebookInducer inducer, DocumentPool pool) {

    Induction run(List<SourceDocument> sources, Codebook given, InductionOptions wanted, List<Diagnostic> earlier) {
        List<Outcome<DocumentFindings>> first = pool.run(sources, SourceDocument::path, pipeline::find);
        List<DocumentFindings> findings = results(first);
        Draft draft = inducer.draft(findings, given);
        List<Outcome<List<Judgement>>> second =
                pool.run(sources, SourceDocument::path, source -> pipeline.judge(source, draft));
        // What breaks both looks breaks them for one reason, which is told once.
        List<Diagnostic> diagnostics = new ArrayList<>(earlier);
        first.forEach(outcome -> diagnostics.addAll(outcome.diagnostics()));
        second.stream()
                .flatMap(outcome -> outcome.diagnostics().stream())
                .filter(diagnostic -> !diagnostics.contains(diagnostic))
                .toList()
                .forEach(diagnostics::add);
        List<Judgement> judgements =
                results(second).stream().flatMap(List::stream).toList();
        return new Induction(
                inducer.select(draft, judgements, wanted), findings.size(), draft.candidates(), diagnostics);
    }

    private static <T> List<T> results(List<Outcome<T>> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.result().stream()).toList();
    }
}
