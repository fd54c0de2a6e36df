package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Corrects a run in its report as a person does, and rebuilds it. */
final class ReviewIT extends ReportBrowsing {

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

    /** The way of somebody who doubts a sentence, from opening the report to its matrix without the cell. */
    @Test
    void leadsFromTheMatrixToASentenceAndBackWithoutIt() throws IOException {
        browser().click(".grid-head[aria-label^='Boris Falk'] .sort");
        browser().one("#find-rows").sendKeys("bridge");
        choose("#kind", "person");
        assertThat(browser().all(".grid-head"))
                .extracting(head -> head.getAttribute("aria-label"))
                .containsExactly("Anna Lund, 2 claims", "Boris Falk, 1 claim");

        openCell("Boris Falk, P1");
        assertThat(browser().text("#panel mark")).isEqualTo("no bridge is wanted");
        browser().press("#panel", "Reject");
        browser().open(report(), "/review");
        Files.copy(
                browser().download("#download-claims", "claims.csv"),
                run.resolve("claims.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        rebuild();

        assertThat(matrix()).contains("P1,The bridge is built,supports,\n").doesNotContain("Boris Falk");
        browser().open(report(), "/matrix");
        assertThat(browser().all("[aria-label^='Boris Falk']")).isEmpty();
    }

    @Test
    void changesHolderAndProposalOfAClaim() throws IOException {
        openCell("Boris Falk, P1");
        browser().press("#panel", "Edit\u2026");
        browser().one("dialog input[name=source]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "Cem Ayd\u0131n");
        choose("dialog select[name=proposal]", "P2");
        browser().click("dialog input[name=conditional]");
        browser().click("dialog button.primary");
        browser().open(report(), "/review");
        Path decisions = browser().download("#download-decisions", "decisions.csv");

        rebuild("--decisions", decisions);

        assertThat(decisions)
                .content(UTF_8)
                .contains("change,harbour,", ",Boris Falk,actor,P1,oppose,Cem Ayd\u0131n,actor,P2,oppose,true\n");
        assertThat(matrix()).isEqualTo("""
                id,proposal,Anna Lund,Cem Ayd\u0131n
                P1,The bridge is built,supports,
                P2,The ferry is kept,opposes,mixed
                """);
    }

    @Test
    void makesAnAuthorTheHolder() throws IOException {
        openCell("Boris Falk, P1");
        browser().press("#panel", "Edit\u2026");
        browser().one("dialog input[name=source]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "Author of the news");
        choose("dialog select[name=kind]", "author");
        browser().click("dialog button.primary");
        browser().open(report(), "/review");

        assertThat(browser().download("#download-claims", "claims.csv"))
                .content(UTF_8)
                .contains(",harbour,Author of the news,author,,P1,oppose,false,author,");
    }

    @Test
    void writesDownWhatWasAccepted() {
        openCell("Anna Lund, P1");
        browser().press("#panel", "Accept");
        assertThat(browser().text("#panel .verdict")).isEqualTo("accepted");
        browser().open(report(), "/review");

        assertThat(browser().download("#download-decisions", "decisions.csv"))
                .content(UTF_8)
                .contains("\naccept,harbour,", ",the bridge must be built,Anna Lund,actor,P1,support,,,,,\n");
    }

    @Test
    void keepsDecisionsOverANewReadingOfTheSameTextUnderAnotherName() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
        Files.writeString(articles.resolve("a.txt"), "A headline\n\nAnna backs P1.\n\nBoris rejects P1.\n");
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Invocation.of(new ToyModels(), "compare", articles, "-o", first, "-q");
        browser().open(first.resolve("report.html"), "/matrix");
        openCell("Boris, P1");
        browser().press("#panel", "Flip");
        browser().open(first.resolve("report.html"), "/review");
        Path decisions = browser().download("#download-decisions", "decisions.csv");
        Files.move(articles.resolve("a.txt"), articles.resolve("b.txt"));

        Invocation again =
                Invocation.of(new ToyModels(), "compare", articles, "-o", second, "-q", "--decisions", decisions);

        assertThat(again).isEqualTo(new Invocation(0, "", ""));
        assertThat(second.resolve("matrix.csv"))
                .content(UTF_8)
                .isEqualTo("id,proposal,Anna,Boris\nP1,The bridge is built,supports,supports\n");
    }

    @Test
    void handsOutTheCopiesOfADocument() throws IOException {
        Path report = copied().report();
        browser().open(report, "/review");

        assertThat(browser().download("#download-claims", "claims.csv"))
                .content(UTF_8)
                .contains(",2026-01-05,,d3 | d4,The Gull | ?\n");
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
