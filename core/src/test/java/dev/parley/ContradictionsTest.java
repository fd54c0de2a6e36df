package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.matrix.ClaimBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContradictionsTest {

    private static final ClaimBuilder SUPPORT =
            ClaimBuilder.actor("Chile", "P1").at(10, "backs the canal");
    private static final Claim SURE = SUPPORT.sure(0.7).claim();

    @Test
    void theLessSureOfTwoOppositeStancesFalls() {
        Claim doubtful = SUPPORT.at(90, "fears the canal").opposing().sure(0.3).claim();
        assertThat(Contradictions.settled(List.of(doubtful, SURE))).containsExactly(SURE);
    }

    @Test
    void twoStancesThatAreBothLikelyRightStay() {
        Claim likely = SUPPORT.at(90, "fears the canal").opposing().sure(0.6).claim();
        assertThat(Contradictions.settled(List.of(SURE, likely))).containsExactly(SURE, likely);
    }

    @Test
    void aStanceThatIsHardlyLikelierRightThanWrongFallsBesideASurerOne() {
        Claim hardly = SUPPORT.at(90, "fears the canal").opposing().sure(0.55).claim();
        assertThat(Contradictions.settled(List.of(SURE, hardly))).containsExactly(SURE);
    }

    @Test
    void aDoubtfulClaimStaysBesideASurerOneOfItsSign() {
        Claim again = SUPPORT.at(90, "likes the canal").sure(0.2).claim();
        assertThat(Contradictions.settled(List.of(SURE, again))).containsExactly(SURE, again);
    }

    @Test
    void aDoubtfulClaimOnItsOwnStays() {
        Claim alone = SUPPORT.sure(0.1).claim();
        assertThat(Contradictions.settled(List.of(alone))).containsExactly(alone);
    }

    @Test
    void oppositeStancesOfTwoHoldersBothStay() {
        Claim peru = ClaimBuilder.actor("Peru", "P1")
                .at(90, "fears the canal")
                .opposing()
                .sure(0.1)
                .claim();
        assertThat(Contradictions.settled(List.of(SURE, peru))).containsExactly(SURE, peru);
    }

    @Test
    void aLikelyStanceFromWordsThatAnotherHoldsMoreSurelyFalls() {
        Claim likely = SUPPORT.at(90, "fears the canal").opposing().sure(0.6).claim();
        Claim peru = ClaimBuilder.actor("Peru", "P1")
                .at(90, "fears the canal")
                .opposing()
                .sure(0.7)
                .claim();
        assertThat(Contradictions.settled(List.of(SURE, likely, peru))).containsExactly(SURE, peru);
    }

    @Test
    void aLikelyStanceFromWordsThatAnotherHoldsLessSurelyStays() {
        Claim likely = SUPPORT.at(90, "fears the canal").opposing().sure(0.6).claim();
        Claim peru = ClaimBuilder.actor("Peru", "P1")
                .at(90, "fears the canal")
                .opposing()
                .sure(0.55)
                .claim();
        assertThat(Contradictions.settled(List.of(SURE, likely, peru))).containsExactly(SURE, likely, peru);
    }
}
