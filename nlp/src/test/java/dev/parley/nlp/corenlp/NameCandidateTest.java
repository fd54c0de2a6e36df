package dev.parley.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameCandidateTest {

    @Test
    void longerNameWins() {
        assertThat(NameCandidate.select(List.of(
                        new NameCandidate(new Span(0, 4), EntityKind.PLACE, NameCandidate.Layer.RULES),
                        new NameCandidate(new Span(0, 9), EntityKind.ORGANISATION, NameCandidate.Layer.CLASSIFIER))))
                .containsExactly(new NameMention(new Span(0, 9), EntityKind.ORGANISATION));
    }

    @Test
    void ofEqualLengthTheRuleWins() {
        assertThat(NameCandidate.select(List.of(
                        new NameCandidate(new Span(0, 4), EntityKind.ORGANISATION, NameCandidate.Layer.CLASSIFIER),
                        new NameCandidate(new Span(0, 4), EntityKind.TREATY, NameCandidate.Layer.RULES))))
                .containsExactly(new NameMention(new Span(0, 4), EntityKind.TREATY));
    }

    @Test
    void whatIsNoNameKeepsOthersOut() {
        assertThat(NameCandidate.select(List.of(
                        NameCandidate.noName(new Span(0, 18)),
                        new NameCandidate(new Span(13, 18), EntityKind.ORGANISATION, NameCandidate.Layer.CLASSIFIER))))
                .isEmpty();
    }

    @Test
    void namesThatOnlyTouchAreBothKeptInOrder() {
        assertThat(NameCandidate.select(List.of(
                        new NameCandidate(new Span(4, 8), EntityKind.PERSON, NameCandidate.Layer.CLASSIFIER),
                        new NameCandidate(new Span(0, 4), EntityKind.STATE, NameCandidate.Layer.GAZETTEER))))
                .extracting(NameMention::span)
                .containsExactly(new Span(0, 4), new Span(4, 8));
    }
}
