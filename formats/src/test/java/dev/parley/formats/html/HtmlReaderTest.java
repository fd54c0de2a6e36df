package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.ingest.PlainText;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReaderTest {

    private static final String ARTICLE =
            "<p>The harbour board said on Monday that it wants the old pier to be rebuilt before the next season.</p>"
                    + "<p>Nobody asked the fishermen, who use the pier every morning, and who fear for their berths.</p>";

    private static final String FOLDED = "The council of the town will vote on the plans for the old pier in May.";

    private static final String PROSE =
            "<p>The council of Oberau voted on Monday to build the bridge over the harbour, and the dockers cheered.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>One<b>two</b></p> # Onetwo",
                "<p>One <b> two</b> three</p> # One two three",
                "<p><a href=/>One</a><a href=/>two</a></p> # Onetwo",
                "<p>A&nbsp;&amp;&nbsp;B &quot;C&quot; &eacute;</p> # A & B \"C\" é",
                "<p>Har\u00ADbour bridge</p> # Harbour bridge",
                "<p>One<!-- not here -->two</p> # Onetwo",
                "<p>One<script>var x = 'no';</script> two<style>p {}</style></p> # One two"
            })
    void keepsWordsAsTheyAre(String html, String text) {
        assertThat(read(html).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:42", "10.15 GMT", "9:58 a.m.", "Updated at 12:05", "2 hours ago", "An hour ago"})
    void leavesOutALineThatIsATime(String time) {
        String html = "<div><p>" + time + "</p>" + ARTICLE + "<p>" + time + "</p>" + PROSE + "</div>";

        assertThat(body(read(html))).contains("old pier", "dockers cheered").doesNotContain(time);
    }

    @Test
    void keepsASentenceThatBeginsWithATime() {
        assertThat(body(read("<div>" + ARTICLE + "<p>10:42 is when the ferry sails, and it sails full on most days.</p>"
                        + PROSE + "</div>")))
                .contains("10:42 is when the ferry sails");
    }

    @Test
    void takesHeadlineOutletAndBylineFromAPageWithoutHeadings() {
        Metadata metadata =
                read("<html><head><title>Pier plan splits the town - The Oberau Echo</title></head><body><table><tr><td><font>Pier"
                                + " plan splits the town</font><br><br>By Lena Ott<br>March 4, 2024<br><br>" + ARTICLE
                                + "</td></tr></table></body></html>")
                        .metadata();

        assertThat(metadata.find(Field.TITLE)).hasValue("Pier plan splits the town");
        assertThat(metadata.find(Field.OUTLET)).hasValue("The Oberau Echo");
        assertThat(metadata.find(Field.AUTHOR)).hasValue("Lena Ott");
    }

    @Test
    void partsCellsItemsAndParagraphs() {
        String html =
                "<table><tr><td>Yes</td><td>12</td></tr></table><ul><li>One</li><li>Two</li></ul><div>Three<p>Four</p>Five</div>";

        assertThat(read(html).text()).isEqualTo("Yes\n\n12\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive");
    }

    @Test
    void readsOneBreakAsALineEndAndTwoAsABlankLine() {
        assertThat(read("<p>One<br>two<br><br>three</p>").text()).isEqualTo("One\ntwo\n\nthree");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(read("<pre>One\n  two</pre>").text()).isEqualTo("One\ntwo");
    }

    @Test
    void leavesOutMarksOfTheDirectionOfWriting() {
        assertThat(read("<p>\u200FAnna\u200E \u2066Lind\u2069 wants it.</p>").text())
                .isEqualTo("Anna Lind wants it.");
    }

    @Test
    void beginsNoArticleWithWhatThePageDoesNotShow() {
        String body = body(read("<p hidden>Nobody is able to see this paragraph of the page here.</p><main>" + ARTICLE
                + "<div style='display:none'><p>" + FOLDED + "</p></div></main>"));

        assertThat(body).doesNotContain("Nobody is able").contains("The harbour board", FOLDED);
    }

    @Test
    void leavesOutWhoHasReported() {
        String body = body(read("<main>" + ARTICLE + "<p>(Reporting by Jane Doe; editing by Karl Moe)</p></main>"));

        assertThat(body).contains("who fear for their berths").doesNotContain("Reporting by");
    }

    @Test
    void fetchesNothingAndReadsNoFileThatAPageNames() {
        String html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><base href='http://203.0.113.1/'>"
                + "<link rel=stylesheet href=a.css><img src=a.png><iframe src=b.html>no</iframe><p>One &x; two</p>";

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> read(html).text()))
                .doesNotContain("root:")
                .contains("One")
                .doesNotContain("no");
    }

    @Test
    void readsAnotherCharsetThatThePageDeclares() {
        byte[] html = "<meta charset=iso-8859-2><p>Sąd w Łodzi</p>".getBytes(Charset.forName("iso-8859-2"));

        assertThat(document(HtmlReader.read(new DocumentId("a"), "a", html)).text())
                .isEqualTo("Sąd w Łodzi");
    }

    @Test
    void takesWhatIsNotUtf8AsWindows1252() {
        byte[] html = "<p>The “café” said</p>".getBytes(Charset.forName("windows-1252"));

        assertThat(document(HtmlReader.read(new DocumentId("a"), "a", html)).text())
                .isEqualTo("The “café” said");
    }

    @Test
    void takesTheCharsetThatACallerKnows() {
        byte[] html = "<p>é</p>".getBytes(StandardCharsets.UTF_16LE);

        assertThat(document(HtmlReader.read(new DocumentId("a"), "a", html, StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("é");
    }

    @Test
    void reportsAPageWithoutText() {
        PlainText.Parsed parsed = parse("<html><body><img src=a.png></body></html>");

        assertThat(parsed.document()).isEmpty();
        assertThat(parsed.diagnostics()).singleElement().asString().contains("holds no text");
    }

    @Test
    void standsEndlessNesting() {
        String html = "<div><b><i>".repeat(100_000) + PROSE;

        Document document = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(html));

        assertThat(document.text()).contains("the dockers cheered.");
    }

    @Test
    void readsAHundredThousandBlocksInTime() {
        String html = PROSE + "<div><p>Menu item</p></div>".repeat(100_000);

        Document document = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(html));

        assertThat(document.text()).endsWith("Menu item");
    }

    @Test
    void refusesMoreBlocksThanTheLimit() {
        PlainText.Parsed parsed = parse("<p>a</p>".repeat(HtmlReader.MAX_BLOCKS + 1));

        assertThat(parsed.document()).isEmpty();
        assertThat(parsed.diagnostics()).singleElement().asString().contains("200000 blocks");
    }

    private static String body(Document document) {
        return document.body().stream().map(span -> span.of(document.text())).collect(Collectors.joining("\n"));
    }

    private static Document read(String html) {
        return document(parse(html));
    }

    private static PlainText.Parsed parse(String html) {
        return HtmlReader.read(new DocumentId("page"), "page.html", html.getBytes(UTF_8));
    }

    private static Document document(PlainText.Parsed parsed) {
        return parsed.document().orElseThrow();
    }
}
