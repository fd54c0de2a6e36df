package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.export.ClaimsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article in every format with the shipped models: the same claims, each pointing into its own text. */
final class FormatsIT {

    private static final List<String> ARTICLE = List.of(
            "Harbour bridge divides the town of Oberau",
            "The harbour board of Oberau wants to build a bridge over the Lenne, its chairwoman Anna Lund said on Monday."
                    + " “The bridge must be built now,” she told the council.",
            "The fishermen's league opposes the bridge. “We will not accept it,” said its spokesman Boris Hahn.",
            "The council will vote in June. It has discussed the matter for nine years and spent two million on studies.");

    @TempDir
    private Path folder;

    @Test
    void findsTheSameClaimsInEveryFormat() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Map<String, byte[]> files = SampleFiles.of(ARTICLE);
        SampleFiles.write(files, articles);
        Path codebook =
                Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The harbour bridge is built\n");

        Invocation invocation = Invocation.of(
                Models.SHIPPED, "compare", articles, "-c", codebook, "-o", folder.resolve("run"), "--copies", "keep");

        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        Map<String, List<String>> claims = new TreeMap<>();
        for (Claim claim : ClaimsFile.read(folder.resolve("run/claims.csv"))) {
            claims.computeIfAbsent(claim.origin().document().value(), id -> new java.util.ArrayList<>())
                    .add(claim.holder().name() + " " + claim.stance() + " "
                            + claim.evidence().text());
        }
        assertThat(claims).hasSize(files.size());
        List<String> ofText = claims.getOrDefault("txt", List.of());
        assertThat(ofText).isNotEmpty();
        assertThat(claims).allSatisfy((id, found) -> assertThat(found).as(id).isEqualTo(ofText));
    }
}
