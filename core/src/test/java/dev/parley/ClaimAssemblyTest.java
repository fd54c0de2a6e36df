package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.actor.ActorRegistry;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.DocumentActors;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.claim.Voice;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClaimAssemblyTest {

    private static final String TEXT =
            "Mara Lind wants a canal . Two polls want a canal . Mara Lind and Ida Moe agree . Ole Berg agrees .";

    @Test
    void personWhoBearsTheNameOfTheAuthorIsTheAuthor() {
        assertThat(holders("Mara Lind", "Mara Lind")).containsExactly(new Holder(Holder.Kind.AUTHOR, "Mara Lind"));
    }

    @Test
    void personOfAnotherNameIsAnActor() {
        assertThat(holders("Jan Zych", "Mara Lind")).containsExactly(new Holder(Holder.Kind.ACTOR, "Mara Lind"));
    }

    @Test
    void whatIsNoActorHoldsNothing() {
        assertThat(holders("Jan Zych", "Two polls")).isEmpty();
    }

    @Test
    void whoeverReportsIsNamed() {
        assertThat(claims("Jan Zych", "Mara Lind", List.of("Ole Berg")))
                .extracting(Claim::via)
                .containsExactly(List.of("Ole Berg"));
    }

    @Test
    void theHolderIsNotReportedByThoseWithWhomShePutsIt() {
        assertThat(claims("Jan Zych", "Mara Lind", List.of("Mara Lind and Ida Moe")))
                .extracting(Claim::via)
                .containsExactly(List.of());
    }

    @Test
    void jointHoldersWhoBothSayItDoNotReportEachOther() {
        assertThat(claims("Jan Zych", "Mara Lind and Ida Moe", List.of("Mara Lind", "Ida Moe")))
                .extracting(Claim::via)
                .containsExactly(List.of(), List.of());
    }

    @Test
    void oneOfTwoHoldersReportsTheOther() {
        assertThat(claims("Jan Zych", "Mara Lind and Ida Moe", List.of("Mara Lind")))
                .extracting(Claim::via)
                .containsExactlyInAnyOrder(List.of("Mara Lind"), List.of());
    }

    private static List<Holder> holders(String author, String mention) {
        return claims(author, mention, List.of()).stream().map(Claim::holder).toList();
    }

    private static List<Claim> claims(String author, String mention, List<String> reporters) {
        Document document = new Document(
                new DocumentId("a"),
                TEXT,
                List.of(new Span(0, TEXT.length())),
                Metadata.NONE.with(Field.AUTHOR, author));
        Span holder = span(mention);
        List<Span> reporting = reporters.stream().map(ClaimAssemblyTest::span).toList();
        List<Span> mentions =
                Stream.concat(Stream.of(holder), reporting.stream()).distinct().toList();
        DocumentActors actors = ActorResolver.standard().resolve(annotated(document), mentions);
        Span evidence = span("a canal");
        StanceReading stance = new StanceReading(
                new StanceHolder.Mentioned(holder),
                "P1",
                Stance.SUPPORT,
                Modality.UNCONDITIONAL,
                Voice.ACT,
                evidence,
                0.9);
        DocumentReading reading = new DocumentReading(
                new DocumentSummary(document.id(), "a.txt", document.metadata(), TEXT.length(), TEXT.length(), ""),
                TEXT,
                Origin.of(document),
                actors,
                List.of(new DocumentReading.Found(stance, new Evidence(evidence, "a canal"), reporting)));
        return ClaimAssembly.assemble(List.of(reading), ActorRegistry.unite(List.of(actors)), 0);
    }

    private static AnnotatedDocument annotated(Document document) {
        List<Sentence> sentences = List.of(
                sentence(0, "NNP", "NNP", "VBZ", "DT", "NN", "."),
                sentence(TEXT.indexOf("Two"), "CD", "NNS", "VBP", "DT", "NN", "."),
                sentence(TEXT.lastIndexOf("Mara"), "NNP", "NNP", "CC", "NNP", "NNP", "VBP", "."),
                sentence(TEXT.indexOf("Ole"), "NNP", "NNP", "VBZ", "."));
        Span second = span("Mara Lind and Ida Moe");
        List<Span> names = List.of(
                span("Mara Lind"),
                new Span(second.start(), second.start() + "Mara Lind".length()),
                span("Ida Moe"),
                span("Ole Berg"));
        return new AnnotatedDocument(
                document,
                sentences,
                names.stream()
                        .map(name -> new NameMention(name, EntityKind.PERSON))
                        .toList());
    }

    private static Sentence sentence(int start, String... tags) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String tag : tags) {
            int end = TEXT.indexOf(' ', at);
            Span span = new Span(at, end < 0 ? TEXT.length() : end);
            tokens.add(new Token(span, tag, span.of(TEXT)));
            at = span.end() + 1;
        }
        return new Sentence(
                tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span()), tokens);
    }

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }
}
