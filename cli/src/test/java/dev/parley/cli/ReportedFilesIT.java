package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.export.ClaimsFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command over files after public bug reports on bodies, metadata, exports and transcripts. */
final class ReportedFilesIT {

    private static final Logger LOG = Logger.getLogger(ReportedFilesIT.class.getName());

    private static final List<String> NAMES =
            List.of("R27.html", "R29.html", "R31.html", "R33.html", "R35.html", "R37.html", "R39.txt", "R41.txt");

    /** The required claims of all files, and what the shipped reader finds of them; a better one raises it. */
    private static final int REQUIRED = 18;

    private static final int FOUND = 12;

    /** Claims that nobody made, which the shipped reader makes all the same; a better one lowers it. */
    private static final int WRONG = 1;

    @TempDir
    private Path folder;

    @Test
    void readsReportedFiles() throws IOException, URISyntaxException {
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        long required = 0;
        for (String name : NAMES) {
            ReportedFile file = ReportedFile.read(name);
            List<Claim> claims = claims(file);
            missing.addAll(file.missing(claims));
            wrong.addAll(file.wrong(claims));
            required +=
                    file.right().stream().filter(ReportedFile.Right::isRequired).count();
        }
        LOG.info(String.join("\n", missing) + "\n" + String.join("\n", wrong));
        assertThat(required).isEqualTo(REQUIRED);
        assertThat(missing).hasSizeLessThanOrEqualTo(REQUIRED - FOUND);
        assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG);
    }

    private List<Claim> claims(ReportedFile file) throws IOException {
        Path run = folder.resolve(file.id());
        Invocation invocation = Invocation.of(Models.SHIPPED, "compare", file.file(), "-c", file.codebook(), "-o", run);
        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        return ClaimsFile.read(run.resolve("claims.csv"));
    }
}
