package dev.parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DuplicatesTest {

    /** Documents a to e, of which c and d share a day; 2031-12-29 and 2032-01-04 lie in the first ISO week of 2032. */
    private static final List<Claim> CLAIMS = Stream.of(
                    "a 2031-01-02", "a 2031-01-02", "b 2031-01-30", "c 2031-12-29", "d 2031-12-29", "e 2032-01-04")
            .map(words -> words.split(" "))
            .map(words -> ClaimBuilder.actor("Ada", "tram")
                    .from(words[0], "", "", words[1])
                    .claim())
            .toList();

    @ParameterizedTest
    @CsvSource({"INCLUDE,6", "DOCUMENT,5", "DAY,4", "WEEK,3", "MONTH,3", "YEAR,2", "ACROSSRANGE,1"})
    void countsOnceWhatIsInOneUnit(Duplicates duplicates, int count) {
        assertThat(statements(duplicates, CLAIMS)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"WEEK", "MONTH"})
    void tellsYearsApart(Duplicates duplicates) {
        List<Claim> claims = List.of(
                ClaimBuilder.actor("Ada", "tram")
                        .from("a", "", "", "2031-01-15")
                        .claim(),
                ClaimBuilder.actor("Ada", "tram")
                        .from("b", "", "", "2032-01-15")
                        .claim());

        assertThat(statements(duplicates, claims)).hasSize(2);
    }

    @Test
    void tellsSourcesProposalsAndStancesApart() {
        ClaimBuilder ada = ClaimBuilder.actor("Ada", "tram");
        List<Claim> claims = List.of(
                ada.claim(),
                ada.opposing().claim(),
                ClaimBuilder.actor("Ada", "bus").claim(),
                ClaimBuilder.actor("Bea", "tram").claim());

        assertThat(statements(Duplicates.ACROSSRANGE, claims)).hasSize(4);
    }

    @Test
    void takesStancesTogetherIfTheyDoNotMatter() {
        ClaimBuilder ada = ClaimBuilder.actor("Ada", "tram");

        assertThat(Statements.of(
                        List.of(ada.claim(), ada.opposing().claim()),
                        Aggregation.DEFAULT.withDuplicates(Duplicates.DOCUMENT),
                        Sameness.WHATEVER_STANCE))
                .hasSize(1);
    }

    @Test
    void keepsTheUnconditionalOneAndThenTheEarliest() {
        ClaimBuilder ada = ClaimBuilder.actor("Ada", "tram");
        Claim threat = ada.conditional().from("a", "", "", "2031-01-01").claim();
        Claim late = ada.from("b", "", "", "2031-01-09").claim();
        Claim early = ada.from("c", "", "", "2031-01-02").claim();
        Claim undated = ada.from("a", "", "", "").claim();

        assertThat(statements(Duplicates.ACROSSRANGE, List.of(threat, undated, late, early)))
                .extracting(Statement::claim)
                .containsExactly(early);
    }

    @Test
    void countsClaimsWithoutADateOncePerDocument() {
        ClaimBuilder ada = ClaimBuilder.actor("Ada", "tram");
        List<Claim> claims = List.of(
                ada.from("a", "", "", "").claim(),
                ada.from("a", "", "", "").at(9, "aye").claim(),
                ada.from("b", "", "", "").claim());

        assertThat(statements(Duplicates.YEAR, claims)).hasSize(2);
    }

    @Test
    void leavesOutLightSourcesByWhatCounts() {
        List<Claim> claims = new ArrayList<>(CLAIMS);
        claims.add(ClaimBuilder.actor("Bea", "tram").at(0, "aye").claim());
        claims.add(ClaimBuilder.actor("Bea", "tram").at(5, "aye").claim());
        Aggregation heavy =
                Aggregation.DEFAULT.withDuplicates(Duplicates.DOCUMENT).withMinClaims(2);

        assertThat(Statements.of(claims, heavy, Sameness.OF_STANCE))
                .extracting(statement -> statement.source().name())
                .containsOnly("Ada")
                .hasSize(5);
    }

    @Test
    void givesAClaimToEachOfItsReporters() {
        Claim reported = ClaimBuilder.actor("Ada", "tram")
                .reportedBy("Wire", "Post", "Wire")
                .claim();
        Claim direct = ClaimBuilder.actor("Bea", "tram").claim();

        assertThat(Statements.of(
                        List.of(reported, direct),
                        Aggregation.DEFAULT.withBy(SourceLevel.REPORTER),
                        Sameness.OF_STANCE))
                .extracting(Statement::source)
                .containsExactly(new Source(Source.Kind.REPORTER, "Wire"), new Source(Source.Kind.REPORTER, "Post"));
    }

    private static List<Statement> statements(Duplicates duplicates, List<Claim> claims) {
        return Statements.of(claims, Aggregation.DEFAULT.withDuplicates(duplicates), Sameness.OF_STANCE);
    }
}
