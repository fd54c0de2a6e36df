package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import dev.parley.export.ClaimsFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the command over files after public bug reports on bodies, metadata, exports and transcripts. What lies in the file's body, metadata and parts
 * must be right; of the claims, those that the small reader is sure of ({@code required}), while those that it is not, or reads off other words ({@code unsure}) must at least
 * have their words among what it was given to read.
 */
final class ReportedFilesIT {

    private static final List<String> NAMES =
            List.of("R27.html", "R29.html", "R31.html", "R33.html", "R35.html", "R37.html", "R39.txt", "R41.txt");

    /** The reader takes the sexton's “A loudspeaker is not a bell” for being against the bell. */
    private static final List<String> MISREAD = List.of("R27 adds Amos Tranter P1 OPPOSE A loudspeaker is not a bell");

    /** Claims that the small reader is not sure enough of, or for which it quotes other words; a better one lowers it. */
    private static final int MAX_UNSURE = 6;

    @TempDir
    private static Path folder;

    static Stream<String> names() {
        return NAMES.stream();
    }

    @BeforeAll
    static void run() throws IOException, URISyntaxException {
        for (String name : NAMES) {
            ReportedFile file = ReportedFile.read(name);
            Invocation invocation = Invocation.of(
                    Models.SHIPPED,
                    "compare",
                    file.file(),
                    "-c",
                    file.codebook(),
                    "-o",
                    folder.resolve(file.id()),
                    "--reader",
                    "small");
            assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsEachClaimThatTheReaderIsSureOf(String name) throws IOException, URISyntaxException {
        ReportedFile file = ReportedFile.read(name);

        assertThat(file.missing(claims(file.id()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void makesNoClaimThatNobodyMade(String name) throws IOException, URISyntaxException {
        ReportedFile file = ReportedFile.read(name);

        assertThat(file.wrong(claims(file.id()))).isSubsetOf(MISREAD);
    }

    @ParameterizedTest
    @MethodSource("names")
    void handsTheWordsOfEveryClaimToTheReader(String name) throws IOException, URISyntaxException {
        ReportedFile file = ReportedFile.read(name);
        String read = Invocation.of(ToyModels.UNTOUCHED, "text", file.file()).out();

        assertThat(file.right())
                .allSatisfy(right -> assertThat(right.evidence()).anyMatch(read::contains));
    }

    @Test
    void leavesFewClaimsInDoubt() throws IOException, URISyntaxException {
        int unsure = 0;
        for (String name : NAMES) {
            unsure += (int) ReportedFile.read(name).right().stream()
                    .filter(ReportedFile.Right::isUnsure)
                    .count();
        }

        assertThat(unsure).isLessThanOrEqualTo(MAX_UNSURE);
    }

    @Test
    void readsCopiesOfAPassageOnce() throws IOException {
        assertThat(claims("R29")).extracting(claim -> claim.evidence().text()).doesNotHaveDuplicates();
        assertThat(claims("R29"))
                .filteredOn(claim -> claim.stance() == Stance.SUPPORT)
                .hasSize(1);
        assertThat(claims("R29"))
                .filteredOn(claim -> claim.stance() == Stance.OPPOSE)
                .hasSize(1);
        assertThat(Files.readString(folder.resolve("R29/positions.csv")).lines().skip(1))
                .hasSize(2)
                .anyMatch(line -> line.contains("Isidore Blunt") && line.contains("supports"))
                .anyMatch(line -> line.contains("Ngozi Fairweather") && line.contains("opposes"));
    }

    @Test
    void givesEachClaimOfAnExportToItsArticle() throws IOException {
        assertThat(claims("R39"))
                .allSatisfy(claim -> assertThat(claim.origin().document().value())
                        .isEqualTo(claim.proposal().equals("P3") ? "R39#2" : "R39#1"));
    }

    @Test
    void keepsBrotherAndSisterApart() throws IOException {
        assertThat(entities("R31")).contains("Bartholomew Cragg", "Wilma Cragg");
    }

    @Test
    void takesASpeakerForOnePersonInEitherWriting() throws IOException {
        assertThat(entities("R41").filter(name -> name.toLowerCase(Locale.ROOT).contains("abara")))
                .hasSize(1);
    }

    @Test
    void takesNoLineWithAColonForASpeaker() throws IOException {
        assertThat(entities("R41"))
                .noneMatch(name -> name.startsWith("Item")
                        || name.startsWith("Note")
                        || name.startsWith("On the question")
                        || name.startsWith("10"));
    }

    @Test
    void takesNoAgencyAndNoDatelineForAnActor() throws IOException {
        assertThat(claims("R35"))
                .extracting(claim -> claim.holder().name())
                .doesNotContain("VARNHOLM", "Norlund Press", "Marit Sandvik", "Owen de la Haye, Jr.");
    }

    private List<Claim> claims(String id) throws IOException {
        return ClaimsFile.read(folder.resolve(id).resolve("claims.csv"));
    }

    private Stream<String> entities(String id) throws IOException {
        return Files.readString(folder.resolve(id).resolve("entities.csv"))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')));
    }
}
