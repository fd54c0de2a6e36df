package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are reckoned by hand from the table of {@link PierDispute}. */
final class OneModeTest {

    private static final double EXACT = 1e-12;

    /** Divisors are 5/2, 7/2 and 3 for the average; 4, 7 and 5 for Jaccard; 6, 12 and 8 for the cosine. */
    @ParameterizedTest
    @CsvSource({
        "IGNORE,NO,4,7,6",
        "CONGRUENCE,NO,2,0,3",
        "CONFLICT,NO,2,7,3",
        "SUBTRACT,NO,0,-7,0",
        "IGNORE,AVERAGE,1.6,2,2",
        "CONGRUENCE,AVERAGE,.8,0,1",
        "CONFLICT,AVERAGE,.8,2,1",
        "SUBTRACT,AVERAGE,0,-2,0",
        "CONGRUENCE,JACCARD,.5,0,.6",
        "CONFLICT,JACCARD,.5,1,.6",
        "IGNORE,JACCARD,1,1,1.2",
        "SUBTRACT,JACCARD,0,-1,0",
        "CONGRUENCE,COSINE,.3333333333333333,0,.375",
        "CONFLICT,COSINE,.3333333333333333,.5833333333333334,.375",
        "IGNORE,COSINE,.6666666666666666,.5833333333333334,.75",
        "SUBTRACT,COSINE,0,-.5833333333333334,0",
    })
    void weighsTiesOfActors(Weight weight, Normalisation normalisation, double adaBo, double adaCy, double boCy) {
        Network network = PierDispute.network(
                NetworkOptions.of(Mode.ACTORS).withWeight(weight).withNormalisation(normalisation));

        assertThat(network.weight(0, 1)).isEqualTo(adaBo, offset(EXACT));
        assertThat(network.weight(0, 2)).isEqualTo(adaCy, offset(EXACT));
        assertThat(network.weight(1, 2)).isEqualTo(boCy, offset(EXACT));
    }

    /** Ada gives 2·1, Cy 3·1; the divisors are 9/2, 7 and 14. */
    @ParameterizedTest
    @CsvSource({
        "IGNORE,NO,5",
        "CONGRUENCE,NO,5",
        "CONFLICT,NO,0",
        "SUBTRACT,NO,5",
        "CONGRUENCE,AVERAGE,1.1111111111111112",
        "CONGRUENCE,JACCARD,.7142857142857143",
        "CONGRUENCE,COSINE,.3571428571428571",
    })
    void weighsTiesOfProposals(Weight weight, Normalisation normalisation, double pierQuay) {
        Network network = PierDispute.network(
                NetworkOptions.of(Mode.PROPOSALS).withWeight(weight).withNormalisation(normalisation));

        assertThat(network.rows()).extracting(Node::id).containsExactly("pier", "quay");
        assertThat(network.weight(0, 1)).isEqualTo(pierQuay, offset(EXACT));
    }

    @Test
    void isSymmetric() {
        Network network = PierDispute.network(NetworkOptions.of(Mode.ACTORS));

        assertThat(network.weight(1, 0)).isEqualTo(network.weight(0, 1)).isEqualTo(2);
    }

    @Test
    void hasNothingOnTheDiagonal() {
        assertThat(PierDispute.network(NetworkOptions.of(Mode.ACTORS)).weight(0, 0))
                .isZero();
    }

    @Test
    void tiesNobodyByConflictAlone() {
        Network network = PierDispute.network(NetworkOptions.of(Mode.ACTORS).withWeight(Weight.CONGRUENCE));

        assertThat(network.ties()).containsExactly(new Tie(0, 1, 2, 2, 2), new Tie(1, 2, 3, 3, 3));
    }

    @Test
    void tiesWhatIsBalancedIfSubtracting() {
        Network network = PierDispute.network(NetworkOptions.of(Mode.ACTORS).withWeight(Weight.SUBTRACT));

        assertThat(network.ties())
                .containsExactly(new Tie(0, 1, 0, 2, 2), new Tie(0, 2, -7, 0, 7), new Tie(1, 2, 0, 3, 3));
    }

    @Test
    void tellsConflictApartFromCongruence() {
        Network network = PierDispute.network(NetworkOptions.of(Mode.PROPOSALS).withWeight(Weight.CONFLICT));

        assertThat(network.ties()).isEmpty();
    }
}
