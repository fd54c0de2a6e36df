package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are reckoned by hand from the table of {@link PierDispute}. */
final class TwoModeTest {

    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @CsvSource({
        "IGNORE,NO,2,1,2,3,1",
        "SUBTRACT,NO,2,1,0,-3,-1",
        "COMBINE,NO,1,1,3,2,2",
        "IGNORE,ACTIVITY,.6666666666666666,.3333333333333333,1,.75,.25",
        "SUBTRACT,ACTIVITY,.6666666666666666,.3333333333333333,0,-.75,-.25",
        "IGNORE,PROMINENCE,.2857142857142857,.5,.2857142857142857,.4285714285714286,.5",
        "SUBTRACT,PROMINENCE,.2857142857142857,.5,0,-.4285714285714286,-.5",
    })
    void weighsTies(
            Weight weight,
            Normalisation normalisation,
            double adaPier,
            double adaQuay,
            double boPier,
            double cyPier,
            double cyQuay) {
        Network network = PierDispute.network(
                NetworkOptions.of(Mode.TWOMODE).withWeight(weight).withNormalisation(normalisation));

        assertThat(network.weight(0, 0)).isEqualTo(adaPier, offset(EXACT));
        assertThat(network.weight(0, 1)).isEqualTo(adaQuay, offset(EXACT));
        assertThat(network.weight(1, 0)).isEqualTo(boPier, offset(EXACT));
        assertThat(network.weight(1, 1)).isZero();
        assertThat(network.weight(2, 0)).isEqualTo(cyPier, offset(EXACT));
        assertThat(network.weight(2, 1)).isEqualTo(cyQuay, offset(EXACT));
    }

    @Test
    void tellsBalanceFromSilence() {
        Network network = PierDispute.network(NetworkOptions.of(Mode.TWOMODE).withWeight(Weight.SUBTRACT));

        assertThat(network.ties())
                .containsExactly(
                        new Tie(0, 0, 2, 2, 0),
                        new Tie(0, 1, 1, 1, 0),
                        new Tie(1, 0, 0, 1, 1),
                        new Tie(2, 0, -3, 0, 3),
                        new Tie(2, 1, -1, 0, 1));
    }

    @Test
    void hasSourcesAsRowsAndProposalsAsColumns() {
        Network network = PierDispute.network(NetworkOptions.of(Mode.TWOMODE));

        assertThat(network.rows())
                .containsExactly(
                        new Node(Node.Kind.ACTOR, "Ada", "Ada", 3, 1),
                        new Node(Node.Kind.ACTOR, "Bo", "Bo", 2, 1),
                        new Node(Node.Kind.ACTOR, "Cy", "Cy", 4, 2));
        assertThat(network.columns())
                .containsExactly(
                        new Node(Node.Kind.PROPOSAL, "pier", "Oberau mends the pier", 7, 2),
                        new Node(Node.Kind.PROPOSAL, "quay", "Oberau widens the quay", 2, 2));
    }
}
