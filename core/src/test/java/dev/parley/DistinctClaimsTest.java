package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.matrix.ClaimBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DistinctClaimsTest {

    private static final ClaimBuilder SUPPORT =
            ClaimBuilder.actor("Chile", "P1").at(10, "backs the canal");

    @Test
    void keepsTheSurerOfTwoThatSayTheSame() {
        Claim surer = SUPPORT.at(12, "cks the").sure(0.9).claim();
        assertThat(DistinctClaims.of(List.of(direct(SUPPORT.sure(0.5).claim()), direct(surer))))
                .containsExactly(surer);
    }

    @Test
    void whatAHolderSaysGoesBeforeWhatHeHoldsWithOthers() {
        Claim own = SUPPORT.opposing().sure(0.3).claim();
        assertThat(DistinctClaims.of(List.of(shared(SUPPORT.sure(0.9).claim()), direct(own))))
                .containsExactly(own);
    }

    @Test
    void opposedReadingsOfOneSentenceBothStay() {
        assertThat(DistinctClaims.of(List.of(
                        direct(SUPPORT.claim()), direct(SUPPORT.opposing().claim()))))
                .hasSize(2);
    }

    @Test
    void otherEvidenceIsAnotherClaim() {
        assertThat(DistinctClaims.of(List.of(
                        direct(SUPPORT.claim()),
                        direct(SUPPORT.at(50, "cheers it").claim()))))
                .hasSize(2);
    }

    @Test
    void otherHolderIsAnotherClaim() {
        Claim peru = ClaimBuilder.actor("Peru", "P1").at(10, "backs the canal").claim();
        assertThat(DistinctClaims.of(List.of(direct(SUPPORT.claim()), shared(peru))))
                .hasSize(2);
    }

    private static DistinctClaims.Candidate direct(Claim claim) {
        return new DistinctClaims.Candidate(claim, true);
    }

    private static DistinctClaims.Candidate shared(Claim claim) {
        return new DistinctClaims.Candidate(claim, false);
    }
}
