package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Looks at the report as a person does. */
final class ReportIT extends ReportBrowsing {

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

    @ParameterizedTest
    @CsvSource({"1280,light", "1280,dark", "390,light", "390,dark"})
    void hasNoBarriersAndFitsTheScreen(int width, String theme) throws IOException {
        browser().look(width, theme);
        try {
            for (String page : List.of(
                    "matrix",
                    "documents",
                    "document/harbour",
                    "source/actor/Anna Lund",
                    "proposal/P1",
                    "timeline",
                    "network",
                    "agreement",
                    "review")) {
                browser().open(report(), "/" + page);
                assertThat(browser().barriers()).as(page).isEmpty();
                assertThat(browser().script("return document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(page)
                        .contains(true);
            }
            browser().open(report(), "/matrix");
            openCell("Boris Falk, P1");
            assertThat(browser().barriers()).as("a cell").isEmpty();
            browser().press("#panel", "Edit\u2026");
            assertThat(browser().barriers()).as("a form").isEmpty();
        } finally {
            browser().lookNormally();
        }
    }

    /** Case R45: the marked passage begins at {@code Ban} and ends at {@code seals}, whatever stands before it. */
    @Test
    void marksThePassageBehindManyEmoji() throws IOException {
        String words = "Ban the balloons \uD83D\uDC1F, they kill seals";
        Path report = new HandMadeRun(folder.resolve("balloons"))
                .proposal("P1", "Hold a balloon day every year")
                .document(
                        "day",
                        "",
                        "\uD83C\uDF88\uD83C\uDF88 Balloon day is back, says Mayor Tuuli R\u00F6nnberg \uD83C\uDF88 and"
                                + " \u201Cit should be every June\u201D. Vet Kasper Lund disagrees: \u201C" + words
                                + ".\u201D\n")
                .claim("day", "Kasper Lund", "P1", "oppose", words)
                .report();

        browser().open(report, "/document/day");
        assertThat(browser().text("#document-text mark")).isEqualTo(words);
        browser().open(report, "/matrix");
        openCell("Kasper Lund, P1");
        assertThat(browser().text("#panel mark")).isEqualTo(words);
    }

    @Test
    void marksThePassageBehindAnEmoji() {
        browser().open(report(), "/document/harbour");

        assertThat(browser().all("#document-text mark"))
                .extracting(mark -> mark.getText())
                .contains("no bridge is wanted");
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
    void runsNoScriptOfAFileNameAnOutletOrAnAuthor() throws IOException {
        String evil = "<img src=x onerror=document.title='run'>";
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve(evil + ".txt"), evil + "\n\nAnna backs P1.\n\nAnna rejects P2.\n");
        Files.writeString(
                articles.resolve("codebook.csv"), "id,proposal,description\nP1," + evil + "," + evil + "\nP2,b,\n");
        Files.writeString(
                articles.resolve("about.meta"),
                "file,title,author,outlet,date\n" + evil + ".txt," + evil + "," + evil + "," + evil + ",2031-05-02\n");
        Path other = folder.resolve("named");
        Invocation made = Invocation.of(
                new ToyModels(), "compare", articles, "-o", other, "-q", "--metadata", articles.resolve("about.meta"));
        assertThat(made.exitCode()).as(made.err()).isZero();
        Path report = other.resolve("report.html");

        for (String page : List.of(
                "matrix",
                "documents",
                "document/" + evil,
                "proposal/P1",
                "timeline",
                "network",
                "agreement",
                "review")) {
            browser()
                    .open(
                            report,
                            "/" + page.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"));
            assertThat(browser().script("return document.title")).contains("Parley: who backs what");
            assertThat(browser().all("main img, main script, #panel img")).isEmpty();
        }
        browser().open(report, "/documents");
        assertThat(browser().text("main tbody")).contains(evil);
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
}
