package dev.parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.claim.Claim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PositionTest {

    private static final Source HOLT = new Source(Source.Kind.ACTOR, "Holt");
    private static final ClaimBuilder PRO = ClaimBuilder.actor("Holt", "tram");
    private static final ClaimBuilder CONTRA = PRO.opposing();

    @Test
    void supportsIfOneOfTheSupportingClaimsIsUnconditional() {
        assertThat(position(PRO.conditional(), PRO).stand()).isEqualTo(Stand.SUPPORTS);
    }

    @Test
    void opposesIfOneOfTheOpposingClaimsIsUnconditional() {
        assertThat(position(CONTRA, CONTRA.conditional()).stand()).isEqualTo(Stand.OPPOSES);
    }

    @Test
    void isConditionalIfAllClaimsOfOneSignAre() {
        assertThat(position(CONTRA.conditional(), CONTRA.conditional()).stand()).isEqualTo(Stand.CONDITIONAL);
    }

    @Test
    void isMixedIfBothSignsOccurEvenUnderConditions() {
        assertThat(position(PRO.conditional(), CONTRA.conditional()).stand()).isEqualTo(Stand.MIXED);
    }

    @Test
    void countsConditionalClaimsAmongTheirSign() {
        Position position = position(PRO, PRO.conditional(), CONTRA.conditional());

        assertThat(position.support()).isEqualTo(2);
        assertThat(position.oppose()).isEqualTo(1);
        assertThat(position.conditional()).isEqualTo(2);
    }

    @Test
    void countsEachDocumentOnce() {
        Position position =
                position(PRO.from("a", "", "", ""), PRO.from("a", "", "", "").at(9, "aye"), PRO.from("b", "", "", ""));

        assertThat(position.documents()).isEqualTo(2);
    }

    @Test
    void spansTheDatesThatAreKnown() {
        Position position = position(
                PRO.from("a", "", "", "2031-05-02"), PRO.from("b", "", "", ""), PRO.from("c", "", "", "2030-12-31"));

        assertThat(position.firstDate()).contains("2030-12-31");
        assertThat(position.lastDate()).contains("2031-05-02");
    }

    @Test
    void hasNoDatesIfNoneIsKnown() {
        assertThat(position(PRO).firstDate()).isEmpty();
        assertThat(position(PRO).lastDate()).isEmpty();
    }

    @Test
    void averagesConfidencesAsTheFilesRoundThem() {
        // 0.33333 and 0.66665 count as 0.3333 and 0.6667 (halves go up).
        assertThat(position(PRO.sure(0.33333), PRO.sure(0.66665)).confidence()).isEqualTo(0.5);
    }

    @Test
    void rejectsAnEmptyCell() {
        assertThatThrownBy(() -> new Position("tram", HOLT, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tram must have claims");
    }

    @Test
    void rejectsAClaimOnAnotherProposal() {
        List<Claim> claims = List.of(ClaimBuilder.actor("Holt", "bus").claim());

        assertThatThrownBy(() -> new Position("tram", HOLT, claims))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position on tram must not hold a claim on bus");
    }

    private static Position position(ClaimBuilder... claims) {
        return new Position(
                "tram", HOLT, Stream.of(claims).map(ClaimBuilder::claim).toList());
    }
}
