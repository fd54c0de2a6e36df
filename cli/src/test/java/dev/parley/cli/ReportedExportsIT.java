package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import dev.parley.export.ClaimsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command over texts after public bug reports on what other programs make of its files. */
final class ReportedExportsIT {

    private static final String LAMPS =
            "Sparks & Daughters Ltd wants the gas lamps replaced. The Lamplighters’ Union does not. Neither does historian Zoë Ünal, "
                    + "who calls the lamps “<the> light of the city”.\n";
    private static final String BALLOONS =
            "🎈🎈 Balloon day is back, says Mayor Tuuli Rönnberg 🎈 and “it should be every June”. Vet Kasper Lund disagrees: "
                    + "“Ban the balloons 🐟, they kill seals.”\n";

    @TempDir
    private Path folder;

    @Test
    void networkHasTheNamesAndSignsOfTheText() throws IOException {
        assertThat(claims(LAMPS, "Replace the gas lamps"))
                .extracting(claim -> claim.holder().name(), Claim::stance)
                .containsExactlyInAnyOrder(
                        tuple("Sparks & Daughters Ltd", Stance.SUPPORT),
                        tuple("Lamplighters' Union", Stance.OPPOSE),
                        tuple("Zoë Ünal", Stance.OPPOSE));

        Path graph = folder.resolve("lamps.graphml");
        assertThat(Invocation.of(Models.SHIPPED, "export", folder.resolve("run"), "--to", "graphml", "-o", graph)
                        .exitCode())
                .isZero();
        assertThat(graph).content(UTF_8).contains("Sparks &amp; Daughters Ltd", "Zoë Ünal");
    }

    @Test
    void evidenceBehindAnEmojiIsTheTextBetweenItsOffsets() throws IOException {
        List<Claim> claims = claims(BALLOONS, "Hold a balloon day every year");

        assertThat(claims)
                .extracting(claim -> claim.holder().name(), Claim::stance)
                .containsExactlyInAnyOrder(
                        tuple("Tuuli Rönnberg", Stance.SUPPORT), tuple("Kasper Lund", Stance.OPPOSE));
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.evidence().span().of(BALLOONS))
                        .isEqualTo(claim.evidence().text()))
                .anyMatch(claim -> claim.evidence().text().equals("it should be every June"))
                .anyMatch(claim -> claim.evidence().text().contains("Ban the balloons 🐟, they kill seals"));
    }

    private List<Claim> claims(String text, String proposal) throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), text, UTF_8);
        Path codebook = Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1," + proposal + "\n", UTF_8);
        Path run = folder.resolve("run");
        Invocation invocation = Invocation.of(Models.SHIPPED, "compare", article, "-c", codebook, "-o", run);
        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        return ClaimsFile.read(run.resolve("claims.csv"));
    }
}
