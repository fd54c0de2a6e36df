package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Uses the report as a person does, in a real browser; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportIT {

    private static final String HARBOUR = """
            The harbour vote

            Anna Lund said the bridge must be built. \uD83C\uDF88 Boris Falk said no bridge is wanted.

            Cem Ayd\u0131n would keep the ferry, and Anna Lund would drop it.
            """;

    private Optional<Browser> started = Optional.empty();
    private Path downloads;

    @TempDir
    private Path folder;

    private Path run;

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

    @Test
    void showsTheSentencesOfACell() {
        openCell("Anna Lund, P1");

        assertThat(browser().text("#panel-title")).isEqualTo("Anna Lund on P1 The bridge is built");
        assertThat(browser().text("#panel mark")).isEqualTo("the bridge must be built");
        assertThat(browser().text("#panel .passage")).contains("The harbour vote", "Boris Falk said");
        assertThat(browser().text("#panel .meta")).contains("Harbour news", "2026-01-11", "confidence 50 %");
    }

    @Test
    void sortsTheRowsByASource() {
        assertThat(browser().rows()).containsExactly("P1 The bridge is built", "P2 The ferry is kept");

        browser().click(".grid-head[aria-label^='Cem Ayd\u0131n'] .sort");

        assertThat(browser().rows()).containsExactly("P2 The ferry is kept", "P1 The bridge is built");
    }

    @Test
    void findsProposals() {
        browser().one("#find-rows").sendKeys("ferry");

        assertThat(browser().rows()).containsExactly("P2 The ferry is kept");
    }

    @Test
    void groupsColumnsByKind() {
        browser()
                .script("const s = document.querySelector('#group-columns'); s.value = 'kind';"
                        + "s.dispatchEvent(new Event('change', {bubbles: true}))");

        assertThat(browser().all(".grid-band"))
                .extracting(band -> band.getText())
                .containsExactly("person", "state");
    }

    @Test
    void isUsedByKeyboard() {
        browser().script("document.querySelector('.grid').focus()");

        browser().one(".grid").sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);

        assertThat(browser().text("#panel-title")).isEqualTo("Boris Falk on P1 The bridge is built");
        assertThat(browser().script("return document.activeElement.id")).contains("panel-title");

        browser().one("#panel-title").sendKeys(Keys.ESCAPE);

        assertThat(browser().script("return document.activeElement.getAttribute('role')"))
                .contains("grid");
    }

    @Test
    void rebuildsWithoutARejectedClaim() throws IOException {
        openCell("Boris Falk, P1");
        browser().press("#panel", "Reject");
        browser().open(report(), "/review");

        Path claims = browser().download("#download-claims", "claims.csv");
        Files.copy(claims, run.resolve("claims.csv"), StandardCopyOption.REPLACE_EXISTING);
        rebuild();

        assertThat(matrix()).isEqualTo("""
                id,proposal,Anna Lund,Cem Ayd\u0131n
                P1,The bridge is built,supports,
                P2,The ferry is kept,opposes,supports
                """);
        browser().open(report(), "/matrix");
        assertThat(browser().all("[aria-label^='Boris Falk']")).isEmpty();
    }

    @Test
    void rebuildsTheSameFromDecisions() throws IOException {
        openCell("Boris Falk, P1");
        browser().press("#panel", "Reject");
        openCell("Cem Ayd\u0131n, P2");
        browser().press("#panel", "Flip");
        openCell("Anna Lund, P1");
        browser().press("#panel", "Accept");
        browser().open(report(), "/review");
        Path claims = browser().download("#download-claims", "claims.csv");
        Path decisions = browser().download("#download-decisions", "decisions.csv");

        rebuild("--decisions", decisions);

        assertThat(run.resolve("claims.csv")).hasSameTextualContentAs(claims, UTF_8);
        assertThat(matrix()).isEqualTo("""
                id,proposal,Anna Lund,Cem Ayd\u0131n
                P1,The bridge is built,supports,
                P2,The ferry is kept,opposes,opposes
                """);
    }

    @Test
    void takesBackWhatWasDecided() {
        openCell("Boris Falk, P1");
        browser().press("#panel", "Reject");
        assertThat(browser().all(".grid-head[aria-label^='Boris Falk']")).isEmpty();

        browser().open(report(), "/review");
        browser().click("#undo");
        browser().open(report(), "/matrix");

        assertThat(browser().all(".grid-head[aria-label^='Boris Falk']")).hasSize(1);
    }

    @Test
    void addsAClaimFromSelectedWords() throws IOException {
        browser().open(report(), "/document/harbour");
        select("no bridge is wanted");
        browser().click("#add-claim");
        browser().one("dialog input[name=source]").sendKeys("Dora Vik");
        browser().one("dialog select[name=stance]").sendKeys("\u2717");
        browser().click("dialog button.primary");
        browser().open(report(), "/review");
        Path claims = browser().download("#download-claims", "claims.csv");

        int start = HARBOUR.indexOf("no bridge is wanted");
        assertThat(claims)
                .content(UTF_8)
                .contains(",harbour,Dora Vik,actor,,P1,oppose,false,indirect," + start + "," + (start + 19)
                        + ",no bridge is wanted,1.0000,");
    }

    @Test
    void marksThePassageBehindAnEmoji() {
        browser().open(report(), "/document/harbour");

        assertThat(browser().all("#document-text mark"))
                .extracting(mark -> mark.getText())
                .contains("no bridge is wanted");
    }

    @Test
    void handsOutTheCopiesOfADocument() throws IOException {
        Path report = copied().report();
        browser().open(report, "/review");

        assertThat(browser().download("#download-claims", "claims.csv"))
                .content(UTF_8)
                .contains(",2026-01-05,,d3 | d4,The Gull | ?\n");
    }

    @Test
    void countsAClaimForEachOutletThatCarriesIt() throws IOException {
        Path report = copied().report();
        browser().open(report, "/matrix");

        browser()
                .script("const level = document.querySelector('#level'); level.value = 'outlet';"
                        + " level.dispatchEvent(new Event('change'))");

        assertThat(browser().all(".grid-head"))
                .extracting(head -> head.getAttribute("aria-label"))
                .containsExactly("The Tide, 3 claims", "The Gull, 1 claim", "d2, 1 claim", "d4, 1 claim");
    }

    @Test
    void tellsOfOutletsThatNeverVoiceSomeoneAndOfDocumentsOfUnknownOutlet() throws IOException {
        browser().open(copied().report(), "/agreement");

        String text = browser().text("main");
        assertThat(text)
                .contains("2 documents of unknown outlet stand for themselves")
                .contains("Second paper never voices Anna Lund 3")
                .doesNotContain("The Tide never voices");
    }

    @Test
    void countsDuplicatesOnceAsTheRunDoes() throws IOException {
        Path report = copied().report("--duplicates", "week");
        browser().open(report, "/matrix");

        assertThat(browser().one(".grid-head").getAttribute("aria-label")).isEqualTo("Anna Lund, 2 claims");

        browser()
                .script("const rule = document.querySelector('#duplicates'); rule.value = 'include';"
                        + " rule.dispatchEvent(new Event('change'))");

        assertThat(browser().one(".grid-head").getAttribute("aria-label")).isEqualTo("Anna Lund, 3 claims");
    }

    /** Monday and Sunday of one ISO week and the Monday behind; 2025-12-29 belongs to the first week of 2026. */
    private HandMadeRun copied() throws IOException {
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

    @Test
    void runsNoScriptOfARun() throws IOException {
        String evil = "</script><img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
        Path other = folder.resolve("evil");
        Path report = new HandMadeRun(other)
                .proposal("P1", evil)
                .actor(evil, "person")
                .document("d", evil, "Before " + evil + " behind")
                .claim("d", evil, "P1", "support", evil)
                .report();

        for (String page : List.of("matrix", "documents", "document/d", "timeline", "network", "agreement", "review")) {
            browser().open(report, "/" + page);
            assertThat(browser().script("return document.title")).contains("Parley: who backs what");
            assertThat(browser().all("main img, main script, #panel img")).isEmpty();
        }
        browser().open(report, "/document/d");
        assertThat(browser().text("#document-text mark")).isEqualTo(evil);
    }

    @Test
    void unpacksTheTextsOfALargeRunWhenTheyAreWanted() throws IOException {
        Path report = many(200, 20, 2_600, 1);

        assertThat(report).content(UTF_8).contains("data-encoding=\"deflate\"").doesNotContain("Lorem");
        browser().open(report, "/document/d7");
        assertThat(browser().text("#document-text")).contains("Lorem ipsum 7");
    }

    @Test
    void opensTwoThousandDocumentsWithFiftyThousandClaimsInThreeSeconds() throws IOException {
        Path report = many(2_000, 500, 1_000, 25);

        assertThat(browser().open(report, "/matrix")).isLessThan(3_000);
        assertThat(browser().text("#counts")).contains("2000 documents, 50000 claims");
    }

    @Test
    void keepsFewCellsInThePageHoweverLargeTheMatrix() throws IOException {
        Path report = many(200, 200, 300, 1);
        browser().open(report, "/matrix");

        browser().script("document.querySelector('.grid').scrollTo(1e6, 1e6)");
        browser().one("[aria-label^='Source 99, P199']");

        assertThat(browser().all(".grid-cell")).hasSizeLessThan(2_500);
        assertThat(browser().one(".grid").getAttribute("aria-colcount")).isEqualTo("201");
    }

    private Browser browser() {
        return started.orElseThrow();
    }

    private Path report() {
        return run.resolve("report.html");
    }

    private HandMadeRun harbour() throws IOException {
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

    /** Writes a run of documents with so many claims each, of sources in turn, on the proposal of the source's number. */
    private Path many(int documents, int sources, int words, int claims) throws IOException {
        HandMadeRun many = new HandMadeRun(folder.resolve("many"));
        for (int i = 0; i < sources; i++) {
            many.proposal("P" + i, "Thing " + i + " is done").actor("Source " + i, "organisation");
        }
        for (int i = 0; i < documents; i++) {
            many.document("d" + i, "Document " + i, ("Lorem ipsum " + i + " and so on. ").repeat(words / 6));
            for (int j = 0; j < claims; j++) {
                int source = (i * claims + j) % sources;
                many.claim("d" + i, "Source " + source, "P" + source, "support", 0, "Lorem ipsum " + i);
            }
        }
        return many.report();
    }

    private void openCell(String label) {
        browser().click(".grid-cell[aria-label^='" + label + "']");
        browser().one("#panel .claim");
    }

    private void select(String words) {
        browser()
                .script(
                        "const walker = document.createTreeWalker(document.querySelector('#document-text'), NodeFilter.SHOW_TEXT);"
                                + "for (let node; (node = walker.nextNode());) { const at = node.data.indexOf(arguments[0]);"
                                + " if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length); } }",
                        words);
    }

    private void rebuild(Object... more) {
        Object[] arguments = new Object[more.length + 3];
        arguments[0] = "matrix";
        arguments[1] = run;
        arguments[2] = "-q";
        System.arraycopy(more, 0, arguments, 3, more.length);
        assertThat(Invocation.of(ToyModels.UNTOUCHED, arguments).exitCode()).isZero();
    }

    private String matrix() throws IOException {
        return Files.readString(run.resolve("matrix.csv"));
    }
}
