package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.claim.Claim;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case R45: marks behind an emoji stand where they should for readers that count otherwise. */
final class OffsetsTest {

    private static final String TEXT =
            "🎈🎈 Balloon day is back, says Mayor Tuuli Rönnberg 🎈 and “it should be every June”. Vet Kasper"
                    + " Lund disagrees: “Ban the balloons 🐟, they kill seals.”\n";
    private static final Origin ORIGIN = new Origin(new DocumentId("balloons"), "", "", "");

    @TempDir
    private Path folder;

    @Test
    void countsCodePointsForBrat() throws IOException {
        Path brat = Written.file(run(), ExportFormat.BRAT, ExportSettings.DEFAULT, folder);
        int[] text = Files.readString(brat.resolve("balloons.txt")).codePoints().toArray();

        List<String> marks = Files.readAllLines(brat.resolve("balloons.ann")).stream()
                .filter(line -> line.startsWith("T"))
                .toList();
        assertThat(marks).hasSize(2).allSatisfy(mark -> {
            String[] fields = mark.split("\t", 3);
            String[] place = fields[1].split(" ", 3);
            int start = Integer.parseInt(place[1]);
            int end = Integer.parseInt(place[2]);
            assertThat(new String(text, start, end - start)).isEqualTo(fields[2]);
        });
        assertThat(marks.get(1)).startsWith("T2\tOppose ").endsWith("\tBan the balloons 🐟, they kill seals");
    }

    @Test
    void givesALineToEachFragmentOfAMarkForBrat() throws IOException {
        Path brat = Written.file(
                LampDispute.run(LampDispute.withMore()), ExportFormat.BRAT, ExportSettings.DEFAULT, folder);

        assertThat(brat.resolve("letter.ann")).content().isEqualTo(Written.golden("letter.ann"));
        assertThat(Files.readString(brat.resolve("letter.txt"))).isEqualTo(LampDispute.LETTER);
        assertThat(brat.resolve("annotation.conf")).content().contains("[entities]\nSupport\nOppose\n");
    }

    @Test
    void countsCodeUnitsInJson() throws IOException {
        List<String> lines = Written.text(run(), ExportFormat.JSONL, ExportSettings.DEFAULT, folder)
                .lines()
                .toList();

        int start = TEXT.indexOf("Ban the");
        int end = TEXT.indexOf(".”", start);
        assertThat(lines)
                .hasSize(2)
                .anyMatch(line -> line.contains(
                        "\"start\":" + start + ",\"end\":" + end + ",\"evidence\":\"Ban the balloons 🐟"));
    }

    @Test
    void writesNoHalfSurrogatePair() throws IOException {
        Claim broken = LampDispute.claim(ORIGIN, TEXT, "Half \uD83D", "P1", Stance.SUPPORT, "Ban the balloons");
        for (ExportFormat format : ExportFormat.values()) {
            Path written = Written.file(run(broken), format, ExportSettings.DEFAULT, folder);
            try (Stream<Path> files = Files.walk(written)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (format != ExportFormat.XLSX && format != ExportFormat.DNA) {
                        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
                    }
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("\u00ED\u00A0\u00BD", "\\uD83D", "&#xD83D", "&#55357;");
                }
            }
        }
    }

    private static Comparison run() {
        return run(
                LampDispute.claim(ORIGIN, TEXT, "Tuuli Rönnberg", "P1", Stance.SUPPORT, "it should be every June"),
                LampDispute.claim(
                        ORIGIN, TEXT, "Kasper Lund", "P1", Stance.OPPOSE, "Ban the balloons 🐟, they kill seals"));
    }

    private static Comparison run(Claim... claims) {
        Codebook codebook = new Codebook(List.of(new Proposal("P1", "Hold a balloon day every year", "", "")));
        return new Comparison(
                codebook,
                List.of(),
                ImmutableSortedMap.of(ORIGIN.document(), TEXT),
                List.of(claims),
                List.of(),
                List.of(),
                Aggregator.aggregate(List.of(claims), codebook, SourceLevel.ACTOR),
                List.of(),
                Manifest.of(Map.of(), Map.of(), Map.of()));
    }
}
