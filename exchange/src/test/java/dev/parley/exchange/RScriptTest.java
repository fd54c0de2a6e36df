package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example script, run by R itself; skipped where there is none. */
final class RScriptTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheTablesAndSumsThemUp() throws IOException, InterruptedException {
        Optional<Path> script = Splitter.on(File.pathSeparator)
                .splitToStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(place -> Path.of(place, "Rscript"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(script)
                .as("an Rscript on the PATH, as Debian's r-base-core has it")
                .isPresent();
        Path tables =
                Written.file(LampDispute.run(LampDispute.withMore()), ExportFormat.R, ExportSettings.DEFAULT, folder);
        Path out = folder.resolve("out");

        Process process = new ProcessBuilder(script.orElseThrow().toString(), "R/example.R")
                .directory(tables.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out)
                .content()
                .contains("6 claims, 6 positions, 7 nodes, 6 ties")
                .containsPattern("Lamplighters.* Union +1 +1")
                .containsPattern("=SUM\\(1\\) +\\. +-1")
                .containsPattern("2031-05 +2 +1")
                .doesNotContainIgnoringCase("error")
                .doesNotContainIgnoringCase("warning");
        assertThat(process.exitValue()).isZero();
    }
}
