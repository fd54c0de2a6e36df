package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A report open in a real browser; its tests are skipped where there is none, and fail if anything goes wrong behind the scenes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReportBrowsing {

    static final String HARBOUR = """
            The harbour vote

            Anna Lund said the bridge must be built. \uD83C\uDF88 Boris Falk said no bridge is wanted.

            Cem Ayd\u0131n would keep the ferry, and Anna Lund would drop it.
            """;

    private Optional<Browser> started = Optional.empty();
    private Path downloads;

    @TempDir
    Path folder;

    Path run;

    @BeforeAll
    void start(@TempDir Path files) {
        downloads = files;
        started = Browser.tryStart(files);
    }

    @AfterAll
    void stop() {
        started.ifPresent(Browser::close);
    }

    @BeforeEach
    void write() throws IOException {
        assumeThat(started)
                .as("a chromium and a chromedriver on the PATH, as Debian's packages have them")
                .isPresent();
        run = folder.resolve("run");
        harbour().report();
        try (var files = Files.list(downloads)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        browser().open(report(), "/matrix");
        browser().forget();
        browser().open(report(), "/matrix");
    }

    /** Whatever a test does, nothing may go wrong behind the scenes. */
    @AfterEach
    void complainsOfNothing() {
        started.ifPresent(browser -> assertThat(browser.complaints()).isEmpty());
    }

    /** Monday and Sunday of one ISO week and the Monday behind; 2025-12-29 belongs to the first week of 2026. */
    final HandMadeRun copied() throws IOException {
        return new HandMadeRun(folder.resolve("copied"))
                .proposal("P1", "The bridge is built")
                .actor("Anna Lund", "person")
                .document("d1", "First paper", "She wants it. She still does.")
                .document("d2", "Second paper", "He does not.")
                .claim("d1", "Anna Lund", "P1", "support", "wants it")
                .printed("2026-01-05", "The Tide", "d3 | d4", "The Gull | ?")
                .claim("d1", "Anna Lund", "P1", "support", "still does")
                .printed("2026-01-04", "The Tide", "", "")
                .claim("d1", "Anna Lund", "P1", "support", "does")
                .printed("2025-12-29", "The Tide", "", "")
                .claim("d2", "Boris Falk", "P1", "oppose", "does not");
    }

    final Browser browser() {
        return started.orElseThrow();
    }

    final Path report() {
        return run.resolve("report.html");
    }

    final HandMadeRun harbour() throws IOException {
        return new HandMadeRun(run)
                .proposal("P1", "The bridge is built")
                .proposal("P2", "The ferry is kept")
                .actor("Anna Lund", "person")
                .actor("Boris Falk", "person")
                .actor("Cem Ayd\u0131n", "state")
                .document("harbour", "Harbour news", HARBOUR)
                .claim("harbour", "Anna Lund", "P1", "support", "the bridge must be built")
                .claim("harbour", "Anna Lund", "P2", "oppose", "Anna Lund would drop it")
                .claim("harbour", "Boris Falk", "P1", "oppose", "no bridge is wanted")
                .claim("harbour", "Cem Ayd\u0131n", "P2", "support", "would keep the ferry");
    }

    final void choose(String css, String value) {
        browser()
                .script(
                        "const select = document.querySelector(arguments[0]); select.value = arguments[1];"
                                + " select.dispatchEvent(new Event('change', {bubbles: true}))",
                        css,
                        value);
    }

    final void openCell(String label) {
        browser().click(".grid-cell[aria-label^='" + label + "']");
        browser().one("#panel .claim");
    }
}
