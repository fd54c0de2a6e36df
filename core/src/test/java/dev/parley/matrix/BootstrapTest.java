package dev.parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BootstrapTest {

    private static final Source ADA = new Source(Source.Kind.ACTOR, "Ada");

    @Test
    void hasNoIntervalForOneDocument() {
        Position position = position(claims("d1", 3, 2), List.of());

        assertThat(Bootstrap.ofShare(position, Resampling.DEFAULT)).isEmpty();
    }

    @Test
    void hasNoWidthIfAllClaimsHaveOneSign() {
        Position position = position(claims("d1", 2, 0), claims("d2", 1, 0));

        assertThat(Bootstrap.ofShare(position, Resampling.DEFAULT)).contains(new Interval(1, 1));
    }

    /** One document for and one against give 0, 1/2, 1/2 and 1 with equal chances, each far above the 2.5 percent that are cut off. */
    @Test
    void reachesFromOneEndToTheOtherForTwoDocumentsThatDisagree() {
        Position position = position(claims("d1", 1, 0), claims("d2", 0, 1));

        assertThat(Bootstrap.ofShare(position, Resampling.DEFAULT)).contains(new Interval(0, 1));
    }

    /** The normal approximation of a share of 1/2 over 100 documents of one claim is .5 ± 1.96 · .05. */
    @Test
    void narrowsAsTheNormalApproximationDoes() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> claims.addAll(claims("d" + i, i % 2, 1 - i % 2)));

        Interval interval = Bootstrap.ofShare(new Position("tram", ADA, claims), new Resampling(10_000, 1))
                .orElseThrow();

        assertThat(interval.low()).isBetween(.385, .42);
        assertThat(interval.high()).isBetween(.58, .615);
    }

    /** Ten claims in two documents are no more than two documents; drawn one by one they would give .2 to .8. */
    @Test
    void drawsDocumentsAndNotClaims() {
        Position position = position(claims("d1", 5, 0), claims("d2", 0, 5));

        assertThat(Bootstrap.ofShare(position, Resampling.DEFAULT)).contains(new Interval(0, 1));
    }

    @Test
    void givesTheSameForTheSameSeedOnly() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> claims.addAll(claims("d" + i, i % 3, i % 7)));
        Position position = new Position("tram", ADA, claims);

        assertThat(Bootstrap.ofShare(position, new Resampling(200, 5)))
                .isEqualTo(Bootstrap.ofShare(position, new Resampling(200, 5)))
                .isNotEqualTo(Bootstrap.ofShare(position, new Resampling(200, 6)));
    }

    @Test
    void cutsTheSameNumberOffAtEitherEnd() {
        double[] figures = IntStream.range(0, 1000).mapToDouble(i -> 999 - i).toArray();

        assertThat(Resampling.percentiles(figures)).isEqualTo(new Interval(25, 974));
    }

    @Test
    void rejectsTooFewSamples() {
        assertThatThrownBy(() -> new Resampling(10, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples 10 must lie in [100, 1000000]");
    }

    private static Position position(List<Claim> one, List<Claim> other) {
        return new Position(
                "tram", ADA, Stream.concat(one.stream(), other.stream()).toList());
    }

    private static List<Claim> claims(String document, int support, int oppose) {
        ClaimBuilder claim = ClaimBuilder.actor("Ada", "tram").from(document, "", "", "");
        return IntStream.range(0, support + oppose)
                .mapToObj(i -> (i < support ? claim : claim.opposing()).claim())
                .toList();
    }
}
