package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.attribution.Attribution;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.claim.Voice;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecondHoldersTest {

    private static final String TEXT = "Lind spoke first. Brandt opposed the toll. ";
    private static final Span FIRST = new Span(0, 17);
    private static final Span SECOND = new Span(18, 42);
    private static final Span LIND = new Span(0, 4);
    private static final Span BRANDT = new Span(18, 24);

    @Test
    void aSentenceIsTheirsWhomItNames() {
        StanceReading brandt = reading(BRANDT, SECOND, 0.9);
        assertThat(left(reading(LIND, SECOND, 0.4), brandt)).containsExactly(brandt);
    }

    @Test
    void whoeverIsAlmostAsSureStays() {
        assertThat(left(reading(LIND, SECOND, 0.7), reading(BRANDT, SECOND, 0.9)))
                .hasSize(2);
    }

    @Test
    void twoOfOneSentenceStay() {
        assertThat(left(reading(BRANDT, SECOND, 0.9), reading(new Span(33, 41), SECOND, 0.4)))
                .hasSize(2);
    }

    @Test
    void whatSomebodySaysInTheirOwnSentenceStays() {
        assertThat(left(reading(LIND, FIRST, 0.4), reading(BRANDT, SECOND, 0.9)))
                .hasSize(2);
    }

    @Test
    void whatIsSaidByOneIsNotWhatSomebodyElseSays() {
        StanceReading brandt = reading(BRANDT, SECOND, 0.9);
        Attribution said = new Attribution(List.of(BRANDT), List.of(), List.of(SECOND));
        assertThat(left(List.of(said), reading(LIND, SECOND, 0.8), brandt)).containsExactly(brandt);
    }

    @Test
    void whoeverIsSurerThanTheSpeakerStays() {
        Attribution said = new Attribution(List.of(BRANDT), List.of(), List.of(SECOND));
        assertThat(left(List.of(said), reading(LIND, SECOND, 0.9), reading(BRANDT, SECOND, 0.8)))
                .hasSize(2);
    }

    private static List<StanceReading> left(StanceReading... stances) {
        return left(List.of(), stances);
    }

    private static List<StanceReading> left(List<Attribution> attributions, StanceReading... stances) {
        Document document = new Document(new DocumentId("a"), TEXT, List.of(new Span(0, TEXT.length())), Metadata.NONE);
        AnnotatedDocument annotated = new AnnotatedDocument(
                document, List.of(new Sentence(FIRST, List.of()), new Sentence(SECOND, List.of())), List.of());
        return SecondHolders.leftOutOf(List.of(stances), attributions, annotated);
    }

    private static StanceReading reading(Span mention, Span evidence, double confidence) {
        return new StanceReading(
                new StanceHolder.Mentioned(mention),
                "P1",
                Stance.OPPOSE,
                Modality.UNCONDITIONAL,
                Voice.INDIRECT,
                evidence,
                confidence);
    }
}
