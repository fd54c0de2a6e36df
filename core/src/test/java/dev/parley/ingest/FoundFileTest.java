package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class FoundFileTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void tellsAFileBehindALinkAndTwoDotsFromItsNamesake() throws IOException {
        Files.createDirectories(folder.resolve("far/deep"));
        Files.writeString(folder.resolve("x.txt"), "One.");
        Files.writeString(folder.resolve("far/x.txt"), "Two.");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("far/deep"));

        InputFiles found = InputFiles.find(List.of(folder.resolve("x.txt"), folder.resolve("link/../x.txt")));

        assertThat(found.files()).hasSize(2).extracting(InputFile::id).doesNotHaveDuplicates();
    }

    @Test
    void passesOverAnEarlierRunInAFolder() throws IOException {
        Files.createDirectories(folder.resolve("parley-out/texts"));
        for (String name :
                List.of("a.txt", "parley-out/manifest.json", "parley-out/claims.csv", "parley-out/texts/a.txt")) {
            Files.writeString(folder.resolve(name), "Text.");
        }

        assertThat(InputFiles.find(List.of(folder)).files())
                .extracting(InputFile::name)
                .containsExactly("a.txt");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void findsTenThousandFiles() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(folder.resolve("article " + i + ".txt"), "Text " + i);
        }

        assertThat(InputFiles.find(List.of(folder)).files()).hasSize(10_000);
    }
}
