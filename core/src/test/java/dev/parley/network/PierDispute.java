package dev.parley.network;

import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.ClaimBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented dispute small enough to be reckoned by hand. For and against:
 *
 * <pre>
 *        pier   quay   all
 * Ada    2 0    1 0    3
 * Bo     1 1    -      2
 * Cy     0 3    0 1    4
 * all    7      2
 * </pre>
 */
final class PierDispute {

    static final Codebook CODEBOOK = new Codebook(List.of(
            new Proposal("pier", "Oberau mends the pier", "", ""),
            new Proposal("quay", "Oberau widens the quay", "", ""),
            new Proposal("lock", "Oberau closes the lock", "", "")));

    private PierDispute() {}

    static List<Claim> claims() {
        return Stream.of(
                        ClaimBuilder.actor("Ada", "pier").at(0, "aye"),
                        ClaimBuilder.actor("Ada", "pier").at(9, "aye"),
                        ClaimBuilder.actor("Ada", "quay").at(20, "aye"),
                        ClaimBuilder.actor("Bo", "pier").at(30, "aye"),
                        ClaimBuilder.actor("Bo", "pier").at(40, "nay").opposing(),
                        ClaimBuilder.actor("Cy", "pier").at(50, "nay").opposing(),
                        ClaimBuilder.actor("Cy", "pier").at(60, "nay").opposing(),
                        ClaimBuilder.actor("Cy", "pier")
                                .at(70, "nay")
                                .opposing()
                                .from("d2", "", "", ""),
                        ClaimBuilder.actor("Cy", "quay")
                                .at(80, "nay")
                                .opposing()
                                .from("d2", "", "", ""))
                .map(ClaimBuilder::claim)
                .toList();
    }

    static Network network(NetworkOptions options) {
        return Networks.of(claims(), CODEBOOK, Aggregation.DEFAULT, options);
    }
}
