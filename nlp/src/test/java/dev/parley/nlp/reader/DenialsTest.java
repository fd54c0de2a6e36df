package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DenialsTest {

    @Test
    void whatIsNotTrueIsNoStance() {
        assertThat(deny("It is not true that the guild wants a toll.", "the guild", "wants a toll"))
                .isTrue();
        assertThat(deny("It isn’t the case that Moe backs a toll.", "Moe", "backs a toll"))
                .isTrue();
    }

    @Test
    void whoeverSaysThatItIsNotTrueHasAStance() {
        assertThat(deny("It is not true that the guild wants a toll, Moe said.", "Moe", "the guild wants a toll"))
                .isFalse();
        assertThat(deny("Moe said it is not true that the guild wants a toll.", "Moe", "the guild wants a toll"))
                .isFalse();
    }

    @Test
    void whatIsTrueIsAStance() {
        assertThat(deny("It is true that the guild wants a toll.", "the guild", "wants a toll"))
                .isFalse();
    }

    @Test
    void whatWasOnlyBelievedOnceIsNoStance() {
        assertThat(deny("Moe’s support for a toll had been thought certain.", "Moe", "support for a toll"))
                .isTrue();
        assertThat(deny("Moe’s support for a toll had been bought.", "Moe", "support for a toll"))
                .isFalse();
    }

    private static boolean deny(String text, String mention, String evidence) {
        return new Denials(Texts.document(text)).deny(Texts.spanOf(text, mention), Texts.spanOf(text, evidence));
    }
}
