package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attribution.Attribution;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.claim.Voice;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportersTest {

    private static final String TEXT = "The Herald writes that Mara Lind said Jan Zych wants a canal.";

    @Test
    void outermostReporterComesFirst() {
        Reporters reporters = new Reporters(List.of(
                attribution("Mara Lind", "Jan Zych wants a canal"),
                attribution("The Herald", "Mara Lind said Jan Zych wants a canal")));
        assertThat(reporters.of(stance("Jan Zych", "wants a canal")))
                .containsExactly(span("The Herald"), span("Mara Lind"));
    }

    @Test
    void holderIsNotHisOwnReporter() {
        Reporters reporters = new Reporters(List.of(attribution("Jan Zych", "wants a canal")));
        assertThat(reporters.of(stance("Jan Zych", "wants a canal"))).isEmpty();
    }

    @Test
    void whoSaysSomethingElseReportsNothing() {
        Reporters reporters = new Reporters(List.of(attribution("The Herald", "Mara Lind")));
        assertThat(reporters.of(stance("Jan Zych", "wants a canal"))).isEmpty();
    }

    @Test
    void nobodyReportsTheAuthor() {
        Reporters reporters = new Reporters(List.of(attribution("The Herald", "Jan Zych wants a canal")));
        assertThat(reporters.of(stance(new StanceHolder.Author(), "wants a canal")))
                .isEmpty();
    }

    @Test
    void contentWithoutSourceHasNoReporter() {
        Attribution nameless = new Attribution(List.of(), List.of(), List.of(span("Jan Zych wants a canal")));
        assertThat(new Reporters(List.of(nameless)).of(stance("Jan Zych", "wants a canal")))
                .isEmpty();
    }

    private static Attribution attribution(String source, String content) {
        return new Attribution(List.of(span(source)), List.of(), List.of(span(content)));
    }

    private static StanceReading stance(String holder, String evidence) {
        return stance(new StanceHolder.Mentioned(span(holder)), evidence);
    }

    private static StanceReading stance(StanceHolder holder, String evidence) {
        return new StanceReading(
                holder, "P1", Stance.SUPPORT, Modality.UNCONDITIONAL, Voice.INDIRECT, span(evidence), 0.9);
    }

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }
}
