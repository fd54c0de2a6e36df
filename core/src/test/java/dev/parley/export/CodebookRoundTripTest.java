package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.codebook.CodebookReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodebookRoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void readsACodebookThatWasWrittenAsItWas() throws IOException {
        Path file = folder.resolve("codebook.csv");
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            Csv.codebook().write(TramDispute.comparison(), out);
        }

        // Its last proposal has the id "-1", wording and description like formulas, and an unknown parent, which is
        // mended here.
        Files.writeString(file, Files.readString(file).replace("'@tram", "tram"));

        assertThat(CodebookReader.read(file).proposals()).isEqualTo(TramDispute.proposals("tram"));
    }
}
