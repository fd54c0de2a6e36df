package dev.parley;

import dev.parley.Progress.Stage;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.DocumentActors;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.claim.Evidence;
import dev.parley.claim.Origin;
import dev.parley.claim.Reader;
import dev.parley.claim.Reading;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.export.HarmlessEvidence;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Ingest, annotate, read and resolve for one file at a time. Thread-safe, since its stages are. */
record DocumentPipeline(
        DocumentReader ingest, Annotator annotator, Reader reader, ActorResolver resolver, StageClock clock) {

    Outcome run(InputFile file, Codebook codebook) {
        IngestResult read = clock.time(Stage.INGEST, () -> ingest.read(file));
        List<DocumentReading> readings = read.documents().stream()
                .map(document -> read(document, file, read.sha256(), codebook))
                .toList();
        return new Outcome(readings, read.diagnostics());
    }

    private DocumentReading read(Document document, InputFile file, String sha256, Codebook codebook) {
        AnnotatedDocument annotated = clock.time(Stage.ANNOTATE, () -> annotator.annotate(document));
        Reading reading = clock.time(Stage.READ, () -> reader.read(annotated, codebook));
        Reporters reporters = new Reporters(reading.attributions());
        List<DocumentReading.Found> found = reading.stances().stream()
                .map(stance -> found(stance, reporters, document.text()))
                .toList();
        List<Span> mentions = found.stream()
                .flatMap(DocumentPipeline::mentions)
                .sorted()
                .distinct()
                .toList();
        DocumentActors actors = clock.time(Stage.RESOLVE, () -> resolver.resolve(annotated, mentions));
        return new DocumentReading(
                summary(document, file, sha256), document.text(), Origin.of(document), actors, found);
    }

    private static DocumentReading.Found found(StanceReading stance, Reporters reporters, String text) {
        Evidence evidence = HarmlessEvidence.of(
                new Evidence(stance.evidence(), stance.evidence().of(text)));
        return new DocumentReading.Found(stance, evidence, reporters.of(stance));
    }

    private static Stream<Span> mentions(DocumentReading.Found found) {
        Stream<Span> reporters = found.reporters().stream();
        return found.reading().holder() instanceof StanceHolder.Mentioned mentioned
                ? Stream.concat(Stream.of(mentioned.mention()), reporters)
                : reporters;
    }

    private static DocumentSummary summary(Document document, InputFile file, String sha256) {
        return new DocumentSummary(
                document.id(),
                file.name(),
                document.metadata(),
                document.text().length(),
                document.body().stream().mapToInt(Span::length).sum(),
                sha256);
    }

    /** What became of a file. */
    record Outcome(List<DocumentReading> readings, List<Diagnostic> diagnostics) {

        Outcome {
            readings = List.copyOf(readings);
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
