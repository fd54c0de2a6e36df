package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
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

    @Test
    void whatIsWrongToSayIsNoStance() {
        assertThat(deny("It is wrong to say that the guild backs a toll.", "the guild", "backs a toll"))
                .isTrue();
        assertThat(deny("It would be a mistake to think the guild backs a toll.", "the guild", "backs a toll"))
                .isTrue();
        assertThat(deny("It is wrong that the guild backs a toll.", "the guild", "backs a toll"))
                .isFalse();
    }

    @Test
    void whatSomebodyDeniesOfHimselfIsNotHisStance() {
        assertThat(denyOwn("Moe denied that he opposes the toll.", Stance.OPPOSE))
                .isTrue();
        assertThat(denyOwn("Moe denied having supported the toll.", Stance.SUPPORT))
                .isTrue();
        assertThat(denyOwn("She said it was untrue that she backs the toll.", Stance.SUPPORT))
                .isTrue();
    }

    @Test
    void theOppositeOfWhatSomebodyDeniesMayBeHisStance() {
        assertThat(denyOwn("Moe denied that he opposes the toll.", Stance.SUPPORT))
                .isFalse();
        assertThat(denyOwn("The guild denies that it wants the toll.", Stance.OPPOSE))
                .isFalse();
    }

    @Test
    void denialOfSomethingElseLeavesTheStance() {
        assertThat(denyOwn("Moe denied the charge and opposes the toll.", Stance.OPPOSE))
                .isFalse();
        assertThat(denyOwn("Moe denied the opposition party a vote on the toll.", Stance.OPPOSE))
                .isFalse();
    }

    @Test
    void aDenialEndsWithItsClause() {
        assertThat(deny("It is not true that we slept; Moe opposes the toll.", "Moe", "opposes the toll"))
                .isFalse();
        assertThat(deny(
                        "It is a mistake to think that it is over \u2013 Moe opposes the toll.",
                        "Moe",
                        "opposes the toll"))
                .isFalse();
        assertThat(deny("It is not true that Lind backs it but Moe opposes the toll.", "Moe", "opposes the toll"))
                .isFalse();
        assertThat(denyOwn("Moe denied that he had lied and opposed the toll.", Stance.OPPOSE))
                .isFalse();
        assertThat(denyOwn("Moe denies it and opposes the toll.", Stance.OPPOSE))
                .isFalse();
        assertThat(denyOwn("The guild denied that it opposes the toll.", Stance.OPPOSE))
                .isTrue();
    }

    private static boolean denyOwn(String text, Stance stance) {
        return new Denials(Texts.document(text)).denyOwn(Texts.spanOf(text, text), stance);
    }

    private static boolean deny(String text, String mention, String evidence) {
        return new Denials(Texts.document(text)).deny(Texts.spanOf(text, mention), Texts.spanOf(text, evidence));
    }
}
