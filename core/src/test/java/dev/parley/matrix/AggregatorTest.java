package dev.parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class AggregatorTest {

    private static final Codebook CODEBOOK = new Codebook(List.of(
            new Proposal("tram", "Oberau builds the tram", "", ""),
            new Proposal("bus", "Oberau buys buses", "", ""),
            new Proposal("boat", "Oberau keeps the boat", "", "")));

    @Test
    void keepsActorsAndAuthorsOfOneNameApart() {
        PositionMatrix matrix = aggregate(
                SourceLevel.ACTOR,
                ClaimBuilder.author("Holt", "tram"),
                ClaimBuilder.actor("Holt", "tram").opposing());

        assertThat(matrix.sources())
                .containsExactly(new Source(Source.Kind.ACTOR, "Holt"), new Source(Source.Kind.AUTHOR, "Holt"));
        assertThat(matrix.positions()).extracting(Position::stand).containsExactly(Stand.OPPOSES, Stand.SUPPORTS);
    }

    @Test
    void takesOnlyTheAuthorsOwnVoiceForAuthors() {
        PositionMatrix matrix = aggregate(
                SourceLevel.AUTHOR,
                ClaimBuilder.author("d1", "tram").from("d1", "", "Mira Holt", ""),
                ClaimBuilder.actor("Mayor", "tram").from("d1", "", "Mira Holt", ""));

        assertThat(matrix.sources()).containsExactly(new Source(Source.Kind.AUTHOR, "Mira Holt"));
        assertThat(matrix.positions())
                .singleElement()
                .extracting(Position::support)
                .isEqualTo(1);
    }

    @Test
    void namesAnUnknownAuthorAsTheClaimDoes() {
        PositionMatrix matrix = aggregate(SourceLevel.AUTHOR, ClaimBuilder.author("author of d1", "tram"));

        assertThat(matrix.sources()).containsExactly(new Source(Source.Kind.AUTHOR, "author of d1"));
    }

    @Test
    void unitesWhateverAnOutletCarries() {
        PositionMatrix matrix = aggregate(
                SourceLevel.OUTLET,
                ClaimBuilder.actor("Mayor", "tram").from("d1", "Harbour Post", "", ""),
                ClaimBuilder.author("Holt", "tram")
                        .from("d2", "Harbour Post", "", "")
                        .opposing());

        assertThat(matrix.sources()).containsExactly(new Source(Source.Kind.OUTLET, "Harbour Post"));
        assertThat(matrix.positions()).extracting(Position::stand).containsExactly(Stand.MIXED);
    }

    @Test
    void letsADocumentOfUnknownOutletStandForItself() {
        PositionMatrix matrix = aggregate(
                SourceLevel.OUTLET,
                ClaimBuilder.actor("Mayor", "tram").from("d1", "d2", "", ""),
                ClaimBuilder.actor("Mayor", "tram").from("d2", "", "", ""));

        assertThat(matrix.sources())
                .containsExactly(new Source(Source.Kind.OUTLET, "d2"), new Source(Source.Kind.DOCUMENT, "d2"));
    }

    @Test
    void takesEveryClaimOfADocument() {
        PositionMatrix matrix = aggregate(
                SourceLevel.DOCUMENT,
                ClaimBuilder.actor("Mayor", "tram").from("d1", "Harbour Post", "Holt", ""),
                ClaimBuilder.author("Holt", "bus").from("d1", "Harbour Post", "Holt", ""));

        assertThat(matrix.sources()).containsExactly(new Source(Source.Kind.DOCUMENT, "d1"));
        assertThat(matrix.positions()).extracting(Position::proposal).containsExactly("tram", "bus");
    }

    @Test
    void ordersColumnsByWeightThenKindThenName() {
        PositionMatrix matrix = aggregate(
                SourceLevel.ACTOR,
                ClaimBuilder.author("Ada", "tram"),
                ClaimBuilder.actor("Cleo", "tram"),
                ClaimBuilder.actor("Bea", "tram"),
                ClaimBuilder.actor("Zoe", "tram"),
                ClaimBuilder.actor("Zoe", "bus"));

        assertThat(matrix.sources()).extracting(Source::name).containsExactly("Zoe", "Bea", "Cleo", "Ada");
    }

    @Test
    void ordersNamesByCodePoint() {
        // U+FF21 lies below U+1F68B, though the latter's first code unit is the smaller one.
        PositionMatrix matrix = aggregate(
                SourceLevel.ACTOR,
                ClaimBuilder.actor("\uD83D\uDE8B", "tram"),
                ClaimBuilder.actor("\uFF21", "tram"),
                ClaimBuilder.actor("\uD83D\uDE8A", "tram"),
                ClaimBuilder.actor("Ab", "tram"),
                ClaimBuilder.actor("A", "tram"));

        assertThat(matrix.sources())
                .extracting(Source::name)
                .containsExactly("A", "Ab", "\uFF21", "\uD83D\uDE8A", "\uD83D\uDE8B");
    }

    @Test
    void keepsEveryProposalAsARowInTheCodebooksOrder() {
        PositionMatrix matrix = aggregate(SourceLevel.ACTOR, ClaimBuilder.actor("Zoe", "bus"));

        assertThat(matrix.proposals()).extracting(Proposal::id).containsExactly("tram", "bus", "boat");
    }

    @Test
    void ordersPositionsByRowThenColumn() {
        PositionMatrix matrix = aggregate(
                SourceLevel.ACTOR,
                ClaimBuilder.actor("Bea", "boat"),
                ClaimBuilder.actor("Bea", "tram"),
                ClaimBuilder.actor("Ada", "tram"));

        assertThat(matrix.positions())
                .extracting(position ->
                        position.proposal() + " " + position.source().name())
                .containsExactly("tram Bea", "tram Ada", "boat Bea");
    }

    @Test
    void ordersTheClaimsOfACellByDocumentAndPlace() {
        ClaimBuilder bea = ClaimBuilder.actor("Bea", "tram");
        PositionMatrix matrix = aggregate(
                SourceLevel.ACTOR,
                bea.from("d2", "", "", ""),
                bea.from("d1", "", "", "").at(9, "aye"),
                bea.from("d1", "", "", "").at(4, "yes"));

        assertThat(matrix.positions().get(0).claims())
                .extracting(claim -> claim.origin().document() + " "
                        + claim.evidence().span().start())
                .containsExactly("d1 4", "d1 9", "d2 0");
    }

    @Test
    void rejectsAClaimOnAProposalThatTheCodebookLacks() {
        assertThatThrownBy(() -> aggregate(SourceLevel.ACTOR, ClaimBuilder.actor("Bea", "ferry")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim of 'Bea' in 'd1' is on proposal 'ferry', which the codebook lacks");
    }

    @Test
    void hasNoColumnsWithoutClaims() {
        assertThat(aggregate(SourceLevel.DOCUMENT).sources()).isEmpty();
    }

    @RepeatedTest(20)
    void doesNotDependOnTheOrderOfTheClaims(RepetitionInfo repetition) {
        List<Claim> claims = manyClaims();
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

        for (SourceLevel level : SourceLevel.values()) {
            assertThat(Aggregator.aggregate(shuffled, CODEBOOK, level))
                    .isEqualTo(Aggregator.aggregate(claims, CODEBOOK, level));
        }
    }

    private static List<Claim> manyClaims() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String proposal = CODEBOOK.proposals().get(i % 3).id();
            ClaimBuilder claim = i % 4 == 0
                    ? ClaimBuilder.author("author " + i % 5, proposal)
                    : ClaimBuilder.actor("actor " + i % 7, proposal);
            claim = claim.from("d" + i % 3, i % 2 == 0 ? "Post" : "", "", "").sure(i / 60.0);
            claims.add((i % 5 == 0 ? claim.opposing() : claim).claim());
        }
        return claims;
    }

    private static PositionMatrix aggregate(SourceLevel level, ClaimBuilder... claims) {
        return Aggregator.aggregate(Stream.of(claims).map(ClaimBuilder::claim).toList(), CODEBOOK, level);
    }
}
