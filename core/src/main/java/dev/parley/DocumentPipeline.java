package dev.parley;

import dev.parley.Progress.Stage;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.DocumentActors;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.attribution.Attribution;
import dev.parley.attribution.ReportingClauses;
import dev.parley.claim.Evidence;
import dev.parley.claim.Origin;
import dev.parley.claim.Reader;
import dev.parley.claim.Reading;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.codebook.Codebook;
import dev.parley.export.HarmlessEvidence;
import dev.parley.ingest.SourceDocument;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Annotate, read and resolve for one document at a time. Thread-safe, since its stages are. */
record DocumentPipeline(Annotator annotator, Reader reader, ActorResolver resolver, StageClock clock) {

    DocumentReading run(SourceDocument source, Codebook codebook) {
        Document document = source.document();
        AnnotatedDocument annotated = clock.time(Stage.ANNOTATE, () -> annotator.annotate(document));
        Reading reading = clock.time(Stage.READ, () -> reader.read(annotated, codebook));
        List<Attribution> attributions = Stream.concat(
                        reading.attributions().stream(), ReportingClauses.of(annotated).stream())
                .toList();
        Reporters reporters = new Reporters(attributions);
        List<DocumentReading.Found> found = SecondHolders.leftOutOf(reading.stances(), attributions, annotated).stream()
                .map(stance -> found(stance, reporters, document.text()))
                .toList();
        List<Span> mentions = found.stream()
                .flatMap(DocumentPipeline::mentions)
                .sorted()
                .distinct()
                .toList();
        DocumentActors actors = clock.time(Stage.RESOLVE, () -> resolver.resolve(annotated, mentions));
        return new DocumentReading(summary(source), document.text(), Origin.of(document), actors, found);
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

    private static DocumentSummary summary(SourceDocument source) {
        Document document = source.document();
        return new DocumentSummary(
                document.id(),
                source.name(),
                document.metadata(),
                document.text().length(),
                document.body().stream().mapToInt(Span::length).sum(),
                source.sha256());
    }
}
