package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.parley.claim.Claim;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.ClaimBuilder;
import dev.parley.matrix.Duplicates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeWindowTest {

    private static final double EXACT = 1e-12;

    /** Both ends of a window belong to it; the windows lie within the first and the last day. */
    @ParameterizedTest
    @CsvSource({
        "DAYS,1,2031-03-01 2031-03-02 2031-03-03 2031-03-04 2031-03-05,1 0 1 0 1",
        "DAYS,2,2031-03-02 2031-03-03 2031-03-04,2 1 2",
        "DAYS,3,2031-03-02 2031-03-03 2031-03-04,2 1 2",
        "DAYS,5,2031-03-03,3",
        "DAYS,6,'',''",
        "WEEKS,1,2031-03-01,1",
    })
    void slidesByOneUnit(TimeUnit unit, int size, String middles, String weights) {
        List<Network> networks = overTime(new TimeWindow(unit, size), days(1, 3, 5));

        assertThat(networks)
                .extracting(network -> network.period().orElseThrow().middle().toString())
                .containsExactly(words(middles));
        assertThat(networks)
                .extracting(network -> Integer.toString((int) total(network)))
                .containsExactly(words(weights));
    }

    @Test
    void slidesByMonthsFromTheFirstDayEachTime() {
        List<Network> networks = overTime(new TimeWindow(TimeUnit.MONTHS, 1), dates("2031-01-31", "2031-04-30"));

        assertThat(networks)
                .extracting(network -> network.period().orElseThrow().middle())
                .containsExactly(
                        LocalDate.of(2031, 1, 31),
                        LocalDate.of(2031, 2, 28),
                        LocalDate.of(2031, 3, 31),
                        LocalDate.of(2031, 4, 30));
    }

    @Test
    void slidesByYears() {
        List<Network> networks =
                overTime(new TimeWindow(TimeUnit.YEARS, 2), dates("2028-02-01", "2029-02-01", "2030-02-01"));

        assertThat(networks).singleElement().satisfies(network -> {
            assertThat(network.period())
                    .contains(new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2029, 2, 1), LocalDate.of(2030, 2, 1)));
            assertThat(total(network)).isEqualTo(3);
        });
    }

    @Test
    void cutsWindowsAtTheEdgesIfAsked() {
        TimeWindow window = new TimeWindow(TimeUnit.DAYS, 3, Kernel.NO, Edges.CUT, Optional.empty(), Optional.empty());

        List<Network> networks = overTime(window, days(1, 3));

        assertThat(networks)
                .extracting(network -> network.period().orElseThrow())
                .containsExactly(period(1, 1, 2), period(1, 2, 3), period(2, 3, 3));
    }

    @Test
    void startsAndEndsWhereToldTo() {
        TimeWindow window = new TimeWindow(
                TimeUnit.DAYS,
                1,
                Kernel.NO,
                Edges.WHOLE,
                Optional.of(LocalDate.of(2031, 3, 3)),
                Optional.of(LocalDate.of(2031, 3, 4)));

        assertThat(overTime(window, days(1, 3, 5)))
                .extracting(network -> network.period().orElseThrow())
                .containsExactly(period(3, 3, 3), period(4, 4, 4));
    }

    /** Claims on days 1, 2, 3 and 5 in a window of four days around the third, so that x is -1, -1/2, 0 and 1. */
    @ParameterizedTest
    @CsvSource({"UNIFORM,2", "TRIANGULAR,1.5", "EPANECHNIKOV,1.3125"})
    void weighsByDistanceInTwoModeNetworks(Kernel kernel, double sum) {
        Network network = middle(kernel, NetworkOptions.of(Mode.TWOMODE).withWeight(Weight.IGNORE));

        assertThat(total(network)).isEqualTo(sum, offset(EXACT));
    }

    /** The normal density is .24197 at one, .35207 at one half and .39894 at no standard deviation. */
    @Test
    void weighsByTheNormalDensity() {
        Network network =
                middle(Kernel.GAUSSIAN, NetworkOptions.of(Mode.TWOMODE).withWeight(Weight.IGNORE));

        assertThat(total(network)).isEqualTo(2 * .24197 + .35207 + .39894, offset(1e-4));
    }

    @Test
    void reachesOverAllTimeWithTheNormalDensity() {
        TimeWindow window =
                new TimeWindow(TimeUnit.DAYS, 2, Kernel.GAUSSIAN, Edges.CUT, Optional.empty(), Optional.empty());

        assertThat(overTime(window, days(1, 9)))
                .allSatisfy(network -> assertThat(network.period())
                        .hasValueSatisfying(period -> assertThat(List.of(period.start(), period.end()))
                                .containsExactly(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 9))))
                .allSatisfy(
                        network -> assertThat(network.rows().get(0).claims()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"UNIFORM", "TRIANGULAR", "EPANECHNIKOV", "GAUSSIAN"})
    void weighsBothSidesOfTheMiddleAlike(Kernel kernel) {
        TimeWindow window = window(kernel, 4);

        double before = total(third(overTime(window, days(1, 2, 5, 5), NetworkOptions.of(Mode.TWOMODE))));
        double behind = total(third(overTime(window, days(1, 1, 4, 5), NetworkOptions.of(Mode.TWOMODE))));

        assertThat(before).isEqualTo(behind, offset(EXACT)).isPositive();
    }

    /** Ada on day 2 has 1/2, Bo on day 3 has 1: the pair counts √(1/2 · 1). */
    @Test
    void takesTheGeometricMeanOfAPairInOneModeNetworks() {
        List<Claim> claims = new ArrayList<>(days(1, 2, 5));
        claims.add(
                ClaimBuilder.actor("Bo", "pier").from("d", "", "", "2031-03-03").claim());

        Network network = third(overTime(window(Kernel.TRIANGULAR, 4), claims, NetworkOptions.of(Mode.ACTORS)));

        assertThat(network.weight(0, 1)).isEqualTo(Math.sqrt(.5), offset(EXACT));
    }

    @Test
    void roundsAnOddSizeUpIfThereIsAKernel() {
        assertThat(overTime(window(Kernel.UNIFORM, 3), days(1, 3, 5)))
                .isEqualTo(overTime(window(Kernel.UNIFORM, 4), days(1, 3, 5)));
    }

    @Test
    void leavesOutClaimsThatCountNothing() {
        Network network = middle(Kernel.TRIANGULAR, NetworkOptions.of(Mode.TWOMODE));

        assertThat(network.rows().get(0).claims()).isEqualTo(2);
    }

    @Test
    void countsDuplicatesOnceOverAllWindows() {
        List<Network> networks = Networks.overTime(
                days(1, 2),
                PierDispute.CODEBOOK,
                Aggregation.DEFAULT.withDuplicates(Duplicates.ACROSSRANGE),
                NetworkOptions.of(Mode.TWOMODE),
                new TimeWindow(TimeUnit.DAYS, 1));

        assertThat(networks)
                .singleElement()
                .satisfies(network -> assertThat(network.period()).contains(period(1, 1, 1)));
    }

    @Test
    void hasTheSameNodesInEveryWindowIfAsked() {
        List<Network> networks = overTime(
                new TimeWindow(TimeUnit.DAYS, 1),
                days(1, 3),
                NetworkOptions.of(Mode.TWOMODE).withIsolates(Isolates.ALL));

        assertThat(networks)
                .hasSize(3)
                .allSatisfy(network -> assertThat(network.nodes()).hasSize(4));
    }

    @Test
    void passesOverClaimsWithoutADate() {
        assertThat(overTime(new TimeWindow(TimeUnit.DAYS, 1), dates(""))).isEmpty();
    }

    private static Network middle(Kernel kernel, NetworkOptions options) {
        return third(overTime(window(kernel, 4), days(1, 2, 3, 5), options));
    }

    private static TimeWindow window(Kernel kernel, int size) {
        return new TimeWindow(TimeUnit.DAYS, size, kernel, Edges.CUT, Optional.empty(), Optional.empty());
    }

    private static Network third(List<Network> networks) {
        return networks.get(2);
    }

    private static List<Network> overTime(TimeWindow window, List<Claim> claims) {
        return overTime(window, claims, NetworkOptions.of(Mode.TWOMODE));
    }

    private static List<Network> overTime(TimeWindow window, List<Claim> claims, NetworkOptions options) {
        return Networks.overTime(claims, PierDispute.CODEBOOK, Aggregation.DEFAULT, options, window);
    }

    private static double total(Network network) {
        return network.ties().stream().mapToDouble(Tie::weight).sum();
    }

    private static List<Claim> days(int... days) {
        return dates(Arrays.stream(days)
                .mapToObj(day -> LocalDate.of(2031, 3, day).toString())
                .toArray(String[]::new));
    }

    private static List<Claim> dates(String... dates) {
        return Stream.of(dates)
                .map(date -> ClaimBuilder.actor("Ada", "pier")
                        .from("d", "", "", date)
                        .claim())
                .toList();
    }

    private static Period period(int start, int middle, int end) {
        return new Period(LocalDate.of(2031, 3, start), LocalDate.of(2031, 3, middle), LocalDate.of(2031, 3, end));
    }

    private static String[] words(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
