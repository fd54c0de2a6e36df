package dev.parley;

import dev.parley.Progress.Stage;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.DocumentActors;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.claim.Reader;
import dev.parley.claim.Reading;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.codebook.Codebook;
import dev.parley.induction.CodebookInducer;
import dev.parley.induction.DocumentFindings;
import dev.parley.induction.Draft;
import dev.parley.induction.Judgement;
import dev.parley.ingest.SourceDocument;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two looks at each document that a codebook is induced by. Thread-safe, since its stages are. */
record InductionPipeline(
        Annotator annotator, Reader reader, ActorResolver resolver, CodebookInducer inducer, StageClock clock) {

    private static final String AUTHOR = "(author)";

    /** The first look: the courses of action that a document speaks of. */
    DocumentFindings find(SourceDocument source) {
        AnnotatedDocument annotated = clock.time(Stage.ANNOTATE, () -> annotator.annotate(source.document()));
        return clock.time(Stage.INDUCE, () -> inducer.find(annotated));
    }

    /** The second look: the claims that the reader finds on the candidates. */
    List<Judgement> judge(SourceDocument source, Draft draft) {
        Codebook codebook = draft.codebookFor(source.document().id());
        if (codebook.proposals().isEmpty()) {
            return List.of();
        }
        AnnotatedDocument annotated = clock.time(Stage.ANNOTATE, () -> annotator.annotate(source.document()));
        Reading reading = clock.time(Stage.READ, () -> reader.read(annotated, codebook));
        return judgements(annotated, reading);
    }

    private List<Judgement> judgements(AnnotatedDocument document, Reading reading) {
        List<Span> mentions = reading.stances().stream()
                .flatMap(stance -> mention(stance).stream())
                .sorted()
                .distinct()
                .toList();
        DocumentActors actors = clock.time(Stage.RESOLVE, () -> resolver.resolve(document, mentions));
        return reading.stances().stream()
                .flatMap(
                        stance -> holders(stance, actors).map(holder -> judgement(document.document(), stance, holder)))
                .toList();
    }

    private static Stream<String> holders(StanceReading stance, DocumentActors actors) {
        Optional<Span> mention = mention(stance);
        return mention.isEmpty()
                ? Stream.of(AUTHOR)
                : actors.holders().getOrDefault(mention.get(), List.of()).stream()
                        .map(party -> actors.entities().get(party.entity()).name())
                        .distinct();
    }

    private static Optional<Span> mention(StanceReading stance) {
        return stance.holder() instanceof StanceHolder.Mentioned mentioned
                ? Optional.of(mentioned.mention())
                : Optional.empty();
    }

    private static Judgement judgement(Document document, StanceReading stance, String holder) {
        return new Judgement(
                document.id(),
                holder,
                stance.proposal(),
                stance.stance(),
                stance.evidence(),
                stance.evidence().of(document.text()),
                stance.confidence());
    }
}
