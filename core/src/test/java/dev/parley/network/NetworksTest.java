package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.claim.Claim;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.ClaimBuilder;
import dev.parley.matrix.Duplicates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class NetworksTest {

    private static final Aggregation BY_DOCUMENT = Aggregation.DEFAULT.withDuplicates(Duplicates.DOCUMENT);

    @Test
    void countsDuplicatesOnceByStance() {
        Network network =
                Networks.of(PierDispute.claims(), PierDispute.CODEBOOK, BY_DOCUMENT, NetworkOptions.of(Mode.TWOMODE));

        assertThat(network.ties())
                .containsExactly(
                        new Tie(0, 0, 1, 1, 0),
                        new Tie(0, 1, 1, 1, 0),
                        new Tie(1, 0, 0, 1, 1),
                        new Tie(2, 0, -2, 0, 2),
                        new Tie(2, 1, -1, 0, 1));
    }

    @Test
    void countsDuplicatesOnceWhateverTheStanceIfItIsIgnored() {
        NetworkOptions ignoring = NetworkOptions.of(Mode.TWOMODE).withWeight(Weight.IGNORE);

        Network network = Networks.of(PierDispute.claims(), PierDispute.CODEBOOK, BY_DOCUMENT, ignoring);

        assertThat(network.weight(1, 0)).isEqualTo(1);
    }

    @Test
    void leavesOutNodesWithoutClaims() {
        Network network = Networks.of(
                PierDispute.claims(),
                PierDispute.CODEBOOK,
                Aggregation.DEFAULT.withMinClaims(3),
                NetworkOptions.of(Mode.TWOMODE));

        assertThat(network.nodes()).extracting(Node::id).containsExactly("Ada", "Cy", "pier", "quay");
    }

    @Test
    void keepsEveryNodeIfAsked() {
        Network network = Networks.of(
                PierDispute.claims(),
                PierDispute.CODEBOOK,
                Aggregation.DEFAULT.withMinClaims(3),
                NetworkOptions.of(Mode.TWOMODE).withIsolates(Isolates.ALL));

        assertThat(network.nodes()).extracting(Node::id).containsExactly("Ada", "Bo", "Cy", "pier", "quay", "lock");
        assertThat(network.rows().get(1).claims()).isZero();
    }

    @Test
    void passesOverProposalsThatTheCodebookLacks() {
        List<Claim> claims = List.of(ClaimBuilder.actor("Ada", "weir").claim());

        Network network =
                Networks.of(claims, PierDispute.CODEBOOK, Aggregation.DEFAULT, NetworkOptions.of(Mode.TWOMODE));

        assertThat(network.nodes()).isEmpty();
    }

    @RepeatedTest(10)
    void doesNotDependOnTheOrderOfTheClaims(RepetitionInfo repetition) {
        List<Claim> shuffled = new ArrayList<>(PierDispute.claims());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

        for (Mode mode : Mode.values()) {
            assertThat(Networks.of(shuffled, PierDispute.CODEBOOK, BY_DOCUMENT, NetworkOptions.of(mode)))
                    .isEqualTo(Networks.of(
                            PierDispute.claims(), PierDispute.CODEBOOK, BY_DOCUMENT, NetworkOptions.of(mode)));
        }
    }

    @Test
    void rejectsCongruenceOfSourcesWithProposals() {
        assertThatThrownBy(() -> NetworkOptions.of(Mode.TWOMODE).withWeight(Weight.CONGRUENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight CONGRUENCE is not defined for mode TWOMODE");
    }

    @Test
    void rejectsTheNormalisationOfAnotherMode() {
        assertThatThrownBy(() -> NetworkOptions.of(Mode.ACTORS).withNormalisation(Normalisation.ACTIVITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("normalisation ACTIVITY is not defined for mode ACTORS");
    }

    @Test
    void rejectsNormalisedCodes() {
        NetworkOptions combined = NetworkOptions.of(Mode.TWOMODE).withWeight(Weight.COMBINE);

        assertThatThrownBy(() -> combined.withNormalisation(Normalisation.PROMINENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight COMBINE is a code, to which normalisation PROMINENCE cannot apply");
    }
}
