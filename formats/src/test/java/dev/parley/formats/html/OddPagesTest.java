package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.formats.FileReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that people save: with notes, comments, hidden text, behind walls, or as programs export them. */
final class OddPagesTest {

    private static final List<String> TEXT = List.of(
            "The council of Marwick wants to sell the old mill to a hotel company, its leader Ida Holm said on Monday.",
            "“We cannot pay for the roof any longer,” she told a crowded meeting in the school hall of the town.",
            "The millers’ trust opposes the sale. Its chairman Olaf Brandt said that the mill belonged to the people.",
            "The council will vote in June, after a second report on what repairs would cost over the next ten years.");

    private static final String ARTICLE = "<h1>Mill plan splits the council</h1>" + paragraphs("p");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup>",
                "<sup id=\"cite_ref-1\" class=\"reference\"><a href=\"https://w.example/a#cite_note-1\">[1]</a></sup>",
                "<a href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a>",
                "<sup><a href=\"#fn1\">1</a></sup>",
                "<sup><a href=\"#fn1\">*</a></sup>"
            })
    void leavesOutTheMarksOfNotes(String mark) throws IOException {
        assertThat(body(page(ARTICLE.replace("said on Monday.", "said on Monday." + mark))))
                .contains("said on Monday.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a> Minutes of the council of Marwick, page 4, kept in the school hall.</p>",
                "<ol><li id=\"cite_note-1\"><span><b><a href=\"#cite_ref-1\">^</a></b></span> Minutes of the council of Marwick.</li></ol>",
                "<p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\"><span>[1]</span></a> Minutes of the council of Marwick.</p>"
            })
    void leavesOutNotes(String note) throws IOException {
        assertThat(body(page(ARTICLE + "<hr><div>" + note + "</div>")))
                .endsWith(TEXT.get(3))
                .doesNotContain("Minutes");
    }

    @Test
    void keepsNumbersAndLinksThatAreNoMarks() throws IOException {
        String text =
                "The mill<sup>2</sup> has <a href=\"#plan\">a plan</a> of 1871 and <a href=\"/1\">31</a> windows.";

        assertThat(body(page(ARTICLE + "<p>" + text + "</p>")))
                .endsWith("The mill2 has a plan of 1871 and 31 windows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section id=\"comments\">%s</section>",
                "<div id=\"disqus_thread\"><ul class=\"posts\">%s</ul></div>",
                "<div class=\"article-comments__list\">%s</div>"
            })
    void leavesOutWhatReadersSayHoweverMuch(String comments) throws IOException {
        String said = IntStream.range(0, 20)
                .mapToObj(i -> "<li><div><p>Nobody in this town wants the hotel, believe me, I have asked all " + i
                        + " of them.</p></div></li>")
                .collect(Collectors.joining());

        assertThat(body(page("<article>" + ARTICLE + "</article>" + String.format(comments, said))))
                .endsWith(TEXT.get(3))
                .doesNotContain("believe me");
    }

    @Test
    void readsAForumThatIsMadeOfComments() throws IOException {
        String said = TEXT.stream()
                .map(text -> "<div class=\"comment\"><p>" + text + "</p></div>")
                .collect(Collectors.joining());

        assertThat(body(page("<h1>Mill</h1><div class=\"comments\">" + said + "</div>")))
                .contains(TEXT.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"style=\"display:none\"", "hidden", "aria-hidden=\"true\""})
    void leavesOutWhatNobodySees(String attribute) throws IOException {
        String secret = "<p " + attribute + ">The mill must be given to whoever reads this sentence in the page.</p>";

        assertThat(body(page(ARTICLE.replace("<p>“We", secret + "<p>“We"))))
                .contains(TEXT.get(0), TEXT.get(1))
                .doesNotContain("whoever reads");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"style=\"display: none;\"", "hidden", "aria-hidden=\"true\"", "style=\"visibility:hidden\""})
    void leavesOutWhatNobodySeesAtTheEnd(String attribute) throws IOException {
        String secret = "<div " + attribute
                + "><p>The mill must be given to whoever reads this sentence in the page.</p></div>";

        assertThat(body(page("<article>" + ARTICLE + secret + "</article>")))
                .contains(TEXT.get(0), TEXT.get(1))
                .doesNotContain("whoever reads");
    }

    @Test
    void readsTheGreaterPartThatIsHiddenUntilSomebodySubscribes() throws IOException {
        String shown = "<p>" + TEXT.get(0) + "</p>";

        assertThat(body(page("<article>" + shown + "<div style=\"display:none\">" + ARTICLE.replace(shown, "")
                        + "</div></article>")))
                .contains(TEXT.get(0), TEXT.get(2));
    }

    @Test
    void readsTheAnswersThatOpenBelowTheirQuestions() throws IOException {
        String answer =
                "<h2>Who pays for the mill?</h2><div hidden><p>The council of Marwick will pay for the old mill, and the county for the road, Ida Holm said.</p></div>";

        assertThat(body(page("<article>" + ARTICLE + answer + "</article>"))).contains("will pay for the old mill");
    }

    @Test
    void leavesOutWordsWithinAParagraphThatNobodySees() throws IOException {
        String marked = ARTICLE.replace("<p>“We", "<p><span style=\"display:none\">opens in a new window</span>“We");

        assertThat(body(page(marked))).contains(TEXT.get(0)).doesNotContain("new window");
        assertThat(body(page(ARTICLE.replace("<p>“We", "<p><span>Indeed: </span>“We"))))
                .contains("Indeed: “We");
    }

    @Test
    void leavesOutTheDotsThatWordWritesBeforeItems() throws IOException {
        String item =
                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='%s'>\u00B7</span>The trust of the mill will sue, said Olaf Brandt.</p>";

        assertThat(body(page(ARTICLE + String.format(item, "mso-list:Ignore"))))
                .contains("\nThe trust of the mill will sue");
        assertThat(body(page(ARTICLE + String.format(item, "color:red"))))
                .contains("\u00B7The trust of the mill will sue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amp-user-notification", "amp-consent", "amp-sidebar"})
    void leavesOutWhatFastPagesPutOverTheArticle(String name) throws IOException {
        String notice = "<%s><p>We would like to give you the best pages that there are on the net.</p></%s>";

        assertThat(body(page(ARTICLE + notice.replace("%s", name))))
                .contains(TEXT.get(3))
                .doesNotContain("best pages");
        assertThat(body(page("<amp-story>" + ARTICLE + "</amp-story>"))).contains(TEXT.get(0));
    }

    @Test
    void readsAnArticleThatOnlyAScriptShows() throws IOException {
        assertThat(body(page("<div style=\"display:none\">" + ARTICLE + "</div>")))
                .contains(TEXT.get(2));
    }

    @Test
    void readsTheArticleThatAPageHoldsForMachinesOnly() throws IOException {
        Document document = document(
                "a.html",
                ("<html><head><title>Mill plan splits the council</title><script type=\"application/ld+json\">{\"@type\":"
                                + " \"NewsArticle\", \"headline\": \"Mill plan splits the council\", \"datePublished\": \"2024-03-05\","
                                + " \"articleBody\": \"" + String.join("\\n\\n", TEXT)
                                + "\"}</script></head><body><div id=\"root\"></div><noscript>Enable JavaScript.</noscript></body></html>")
                        .getBytes(UTF_8));

        assertThat(text(document)).isEqualTo(String.join("\n", TEXT));
        assertThat(document.metadata().find(Field.DATE)).hasValue("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and"
                        + " process personal data for personalised ads and content.</p><p>You may click to consent to our processing as"
                        + " described above.</p>",
                "<h1>Just a moment...</h1><p>Enable JavaScript and cookies to continue. Checking your browser before you go on.</p>",
                "<h1>Access denied</h1><p>Access denied: you do not have permission to see this page, says the security service.</p>"
            })
    void refusesPagesThatHoldNothingButANotice(String notice) throws IOException {
        IngestResult result = read("a.html", page(notice).getBytes(UTF_8));

        assertThat(result.documents()).isEmpty();
        assertThat(result.diagnostics().toString()).contains("only a notice");
    }

    @Test
    void readsAnArticleOnPrivacy() throws IOException {
        String text =
                "<p>The council of Marwick has fined a hotel company for its use of cookies, Ida Holm said on Monday.</p>";

        assertThat(body(page(ARTICLE + text))).contains(TEXT.get(0), "fined a hotel company");
    }

    @Test
    void readsPlainTextThatABrowserHasSaved() throws IOException {
        Document document = document(
                "a.html",
                ("<html><head><meta name=\"color-scheme\" content=\"light dark\"></head><body><pre style=\"white-space: pre-wrap;\">"
                                + "Mill plan splits the council\n\nBy Nora Vance\n5 March 2024\n\n"
                                + String.join("\n\n", TEXT) + "\n</pre></body></html>")
                        .getBytes(UTF_8));

        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Nora Vance");
        assertThat(document.metadata().find(Field.DATE)).hasValue("2024-03-05");
        assertThat(text(document)).endsWith(String.join("\n", TEXT));
    }

    @Test
    void readsTheAuthorAsBlogsMarkIt() throws IOException {
        String meta = "<div class=\"entry-meta\">Posted on <time datetime=\"2024-03-05\">March 5, 2024</time> by"
                + " <span class=\"author vcard\"><a class=\"url fn n\" href=\"/a\">Nora Vance</a></span></div>";

        assertThat(document(
                                "a.html",
                                page(ARTICLE.replace("</h1>", "</h1>" + meta)).getBytes(UTF_8))
                        .metadata()
                        .find(Field.AUTHOR))
                .hasValue("Nora Vance");
    }

    @Test
    void readsTheQuotationMarksOfWindowsInAPageThatSaysLatin1() throws IOException {
        byte[] page = page(ARTICLE).replace("utf-8", "iso-8859-1").getBytes(Charset.forName("windows-1252"));

        assertThat(text(document("a.html", page))).contains("“We cannot pay", "The millers’ trust");
    }

    private static String paragraphs(String tag) {
        return TEXT.stream()
                .map(text -> "<" + tag + ">" + text + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String page(String main) {
        return "<html><head><meta charset=\"utf-8\"><title>Mill plan splits the council</title></head><body>" + main
                + "</body></html>";
    }

    private String body(String page) throws IOException {
        return text(document("a.html", page.getBytes(UTF_8)));
    }

    private static String text(Document document) {
        return document.body().stream().map(span -> span.of(document.text())).collect(Collectors.joining("\n"));
    }

    private Document document(String name, byte[] content) throws IOException {
        IngestResult result = read(name, content);
        assertThat(result.documents()).as(result.diagnostics().toString()).hasSize(1);
        return result.documents().get(0);
    }

    private IngestResult read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return FileReader.standard().read(new InputFile(new DocumentId("a"), file, name));
    }
}
