package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.claim.Holder;
import org.junit.jupiter.api.Test;

final class HolderDoubtTest {

    @Test
    void aNamedHolderIsNotDoubted() {
        assertThat(HolderDoubt.confidence(new Holder(Holder.Kind.ACTOR, "Polish farmers"), 0.6))
                .isEqualTo(0.6);
    }

    @Test
    void anUnnamedHolderHasAThirdOfTheOdds() {
        // Odds of 3 to 2 become 1 to 2.
        assertThat(HolderDoubt.confidence(new Holder(Holder.Kind.ACTOR, "critics"), 0.6))
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void certaintyStays() {
        assertThat(HolderDoubt.confidence(new Holder(Holder.Kind.ACTOR, "critics"), 1))
                .isEqualTo(1);
        assertThat(HolderDoubt.confidence(new Holder(Holder.Kind.ACTOR, "critics"), 0))
                .isZero();
    }

    @Test
    void anAuthorIsKnownByHisDocument() {
        assertThat(HolderDoubt.confidence(new Holder(Holder.Kind.AUTHOR, "author of “on trade”"), 0.6))
                .isEqualTo(0.6);
    }
}
