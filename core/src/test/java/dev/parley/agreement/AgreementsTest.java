package dev.parley.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parley.diagnostic.InputException;
import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.HolderKey;
import dev.parley.evaluation.Side;
import dev.parley.matrix.Resampling;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AgreementsTest {

    private static final double EXACT = 1e-12;

    private static final CodedClaim ANNA_BRIDGE = claim("a", "Anna", "bridge", Side.SUPPORT, 0, 10);
    private static final CodedClaim BORIS_BRIDGE = claim("a", "Boris", "bridge", Side.OPPOSE, 20, 30);
    private static final CodedClaim BORIS_FERRY = claim("b", "Boris", "ferry", Side.SUPPORT, 0, 10);

    /** Of three claims by each coder two are the same; Boris on the bridge differs in stance. */
    private static final Coding FIRST = coding(ANNA_BRIDGE, BORIS_BRIDGE, BORIS_FERRY);

    private static final Coding SECOND =
            coding(ANNA_BRIDGE, claim("a", "Boris", "bridge", Side.SUPPORT, 22, 30), BORIS_FERRY);

    @Test
    void scoresClaimsAndCells() {
        Agreement agreement = compare(FIRST, SECOND);

        assertThat(value(agreement, "claims", "f1")).isEqualTo(2.0 / 3, within(EXACT));
        assertThat(value(agreement, "cells", "precision")).isEqualTo(2.0 / 3, within(EXACT));
    }

    @Test
    void measuresRecallByTheFirst() {
        Agreement agreement = compare(FIRST, coding(ANNA_BRIDGE));

        assertThat(value(agreement, "claims", "precision")).isEqualTo(1);
        assertThat(value(agreement, "claims", "recall")).isEqualTo(1.0 / 3, within(EXACT));
    }

    /** By hand: support support, oppose support, support support; alpha 1 - (2/6) / (10/30) = 0, kappa (2/3 - 2/3) / (1/3) = 0. */
    @Test
    void comparesTheStanceOfPairedClaims() {
        Agreement agreement = compare(FIRST, SECOND);

        assertThat(value(agreement, "stance", "agreement")).isEqualTo(2.0 / 3, within(EXACT));
        assertThat(value(agreement, "stance", "alpha")).isEqualTo(0, within(EXACT));
        assertThat(value(agreement, "stance", "kappa")).isEqualTo(0, within(EXACT));
    }

    /** Two holders in a, one in b, two proposals: six positions, one of which differs. */
    @Test
    void comparesPositionsOverHoldersByProposals() {
        Figure figure = compare(FIRST, SECOND).find("position", "agreement").orElseThrow();

        assertThat(figure.units()).isEqualTo(6);
        assertThat(figure.value()).hasValueCloseTo(5.0 / 6, within(EXACT));
    }

    @Test
    void comparesWhatIsMarked() {
        assertThat(value(compare(FIRST, FIRST), "evidence", "alpha")).isEqualTo(1);
        assertThat(value(compare(FIRST, SECOND), "evidence", "alpha")).isBetween(.9, .99999);
    }

    @Test
    void listsWhatDiffersWithTheWordsOfBoth() {
        Agreement agreement = compare(FIRST, SECOND);

        assertThat(agreement.disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.key().proposal()).isEqualTo("bridge");
            assertThat(disagreement.first()).contains(Side.OPPOSE);
            assertThat(disagreement.second()).contains(Side.SUPPORT);
            assertThat(disagreement.firstEvidence()).isEqualTo("words 20-30");
            assertThat(disagreement.secondEvidence()).isEqualTo("words 22-30");
        });
    }

    @Test
    void tellsWhatTheOtherMadeOfThePassage() {
        CodedClaim other = claim("a", "Cem", "ferry", Side.SUPPORT, 2, 8);

        assertThat(compare(coding(ANNA_BRIDGE), coding(other)).disagreements())
                .filteredOn(disagreement -> disagreement.second().isEmpty())
                .extracting(Disagreement::secondEvidence)
                .containsExactly("words 2-8");
    }

    @Test
    void findsActorsByTheirAliases() {
        Coding aliased = new Coding(
                "first", FIRST.claims(), Set.of(), List.of(Coding.actor("Boris", List.of("the Mayor"))), Map.of());
        Coding named = coding(
                ANNA_BRIDGE,
                claim("a", "The mayor", "bridge", Side.OPPOSE, 20, 30),
                claim("b", "the Mayor", "ferry", Side.SUPPORT, 0, 10));

        assertThat(compare(aliased, named).disagreements()).isEmpty();
    }

    @Test
    void callsHoldersAsTheFirstCodingSpellsThem() {
        Agreement agreement = compare(
                coding(claim("a", "Anna of Oberau", "bridge", Side.SUPPORT, 0, 10)),
                coding(
                        claim("a", "anna of oberau", "bridge", Side.OPPOSE, 0, 10),
                        claim("a", "The Ferrymen", "ferry", Side.OPPOSE, 20, 30)));

        assertThat(agreement.disagreements())
                .extracting(disagreement -> disagreement.key().holder().toString())
                .containsExactly("Anna of Oberau", "The Ferrymen");
    }

    @Test
    void pairsEachClaimOnce() {
        CodedClaim twice = claim("a", "Anna", "ferry", Side.SUPPORT, 0, 10);

        assertThat(compare(coding(ANNA_BRIDGE, twice), coding(ANNA_BRIDGE))
                        .find("proposal", "agreement")
                        .orElseThrow())
                .satisfies(figure -> {
                    assertThat(figure.units()).isEqualTo(1);
                    assertThat(figure.value()).hasValue(1);
                });
    }

    @Test
    void drawsTheSameIntervalsFromTheSameSeed() {
        Agreement agreement = compare(FIRST, SECOND);

        assertThat(agreement).isEqualTo(compare(FIRST, SECOND));
        assertThat(agreement.find("claims", "f1").orElseThrow().interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isEqualTo(.5, within(EXACT));
            assertThat(interval.high()).isEqualTo(1, within(EXACT));
        });
    }

    @Test
    void hasNoIntervalsForOneDocument() {
        assertThat(compare(coding(ANNA_BRIDGE, BORIS_BRIDGE), coding(ANNA_BRIDGE))
                        .figures())
                .allSatisfy(figure -> assertThat(figure.interval()).isEmpty());
    }

    @Test
    void leavesOutDocumentsOfOneCodingOnly() {
        Coding first = new Coding("first", FIRST.claims(), Set.of("a", "b"), List.of(), Map.of());
        Coding second = new Coding("second", List.of(ANNA_BRIDGE), Set.of("a"), List.of(), Map.of());

        Agreement agreement = compare(first, second);

        assertThat(agreement.leftOut()).containsExactly("b");
        assertThat(value(agreement, "claims", "recall")).isEqualTo(.5);
    }

    @Test
    void countsSilenceOfACodingThatListsNoDocumentsAsMissed() {
        Coding first = new Coding("first", FIRST.claims(), Set.of("a", "b"), List.of(), Map.of());

        assertThat(value(compare(first, coding(ANNA_BRIDGE)), "claims", "recall"))
                .isEqualTo(1.0 / 3, within(EXACT));
    }

    @Test
    void refusesCodingsOfOtherDocuments() {
        Coding first = new Coding("first", List.of(), Set.of("a"), List.of(), Map.of());
        Coding second = new Coding("second", List.of(), Set.of("b"), List.of(), Map.of());

        assertThatThrownBy(() -> compare(first, second))
                .isInstanceOf(InputException.class)
                .hasMessage("second: error: has no document in common with first");
    }

    @Test
    void doesNotDependOnTheOrderOfClaims() {
        List<CodedClaim> reversed = new ArrayList<>(FIRST.claims());
        Collections.reverse(reversed);

        assertThat(compare(coding(reversed.toArray(new CodedClaim[0])), SECOND)).isEqualTo(compare(FIRST, SECOND));
    }

    private static Agreement compare(Coding first, Coding second) {
        return Agreements.compare(first, second, new Resampling(200, 1));
    }

    private static double value(Agreement agreement, String of, String measure) {
        return agreement.find(of, measure).orElseThrow().value().orElseThrow();
    }

    private static Coding coding(CodedClaim... claims) {
        return new Coding("coding", List.of(claims), Set.of(), List.of(), Map.of("a", 100, "b", 100));
    }

    private static CodedClaim claim(String document, String holder, String proposal, Side side, int start, int end) {
        HolderKey key = new HolderKey(HolderKey.Kind.ENTITY, holder);
        return new CodedClaim(
                new ClaimKey(document, key, proposal),
                side,
                Optional.of(new Span(start, end)),
                "words " + start + "-" + end,
                "false",
                "quote",
                "");
    }
}
