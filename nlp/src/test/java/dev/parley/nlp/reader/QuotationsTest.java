package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotationsTest {

    @Test
    void coversWhatStandsInCurlyMarks() {
        assertThat(covers("He said “we will go” today", "we will go")).isTrue();
    }

    @Test
    void coversWhatStandsInStraightMarks() {
        assertThat(covers("He said \"we will go\" today", "will")).isTrue();
    }

    @Test
    void leavesOutWhatStandsBetweenTwoQuotations() {
        assertThat(covers("\"Go,\" he said, \"now.\"", "he said")).isFalse();
    }

    @Test
    void endsAnOpenQuotationWithTheLine() {
        assertThat(covers("“We will go.\nNobody agreed.", "Nobody agreed")).isFalse();
    }

    @Test
    void leavesOutASpanThatIsQuotedByLessThanHalf() {
        assertThat(covers("They spoke of a long “peace”", "spoke of a long “peace”"))
                .isFalse();
    }

    private static boolean covers(String text, String part) {
        return Quotations.of(text).cover(Texts.spanOf(text, part));
    }
}
