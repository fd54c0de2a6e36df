package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedReaderTest {

    private static final String ARTICLE = """
            <p>The council of Oberau voted on Monday to build the bridge over the harbour, and the dockers cheered.</p>
            <p>“We have waited nine years,” said Anna Lund, who leads the harbour board, “and we will not wait longer.”</p>
            <p>The fishermen of the town oppose the bridge, because it would cut their boats off from the open sea.</p>
            """;

    @TempDir
    private Path folder;

    @Test
    void leavesOutWhatStandsAroundTheArticleOfAnEntry() throws IOException {
        Document document = entry(ARTICLE
                + "<p><a href=\"/2\">Read more: all our news from the harbour</a></p><h3>Related stories</h3>"
                + "<ul><li><a href=\"/3\">Mayor wants a tunnel</a></li></ul>");

        assertThat(Reading.body(document))
                .startsWith("The council of Oberau")
                .endsWith("from the open sea.")
                .doesNotContain("Read more", "Mayor wants a tunnel");
    }

    @Test
    void keepsTheParagraphsOfAnEntryWithoutTags() throws IOException {
        Document document = new Reading(folder)
                .document(
                        "feed.xml",
                        feed("<description>The bridge is built.\n\nAnna &amp;amp; Boris cheered.</description>"));

        assertThat(document.text()).isEqualTo("The bridge is built.\n\nAnna & Boris cheered.");
    }

    @Test
    void takesTheTitleFromTheEntryAndTheOutletFromTheFeed() throws IOException {
        Document document = entry(ARTICLE);

        assertThat(document.metadata().find(Field.TITLE)).hasValue("Council votes for the bridge");
        assertThat(document.metadata().find(Field.OUTLET)).hasValue("The Oberau Post");
        assertThat(document.metadata().find(Field.DATE)).hasValue("2021-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " encoding='UTF-8'"})
    void readsAFeedThatIsNotTheUtf8ThatItSays(String encoding) throws IOException {
        String feed = feed("<description>Anna Lund’s café is built.</description>")
                .replace("version=\"1.0\"?", "version=\"1.0\"" + encoding + "?");

        assertThat(new Reading(folder)
                        .document("feed.xml", feed.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("Anna Lund’s café is built.");
        assertThat(new Reading(folder).document("b.xml", feed).text()).isEqualTo("Anna Lund’s café is built.");
    }

    @Test
    void readsAFeedBelowBlankLines() throws IOException {
        assertThat(new Reading(folder)
                        .document("feed.xml", "\n\n  " + feed("<description>The bridge is built.</description>"))
                        .text())
                .isEqualTo("The bridge is built.");
    }

    @Test
    void readsAFeedInTheEncodingThatItSays() throws IOException {
        String feed = feed("<description>Wałęsa’s bridge is built.</description>")
                .replace("version=\"1.0\"?", "version=\"1.0\" encoding=\"windows-1250\"?");

        assertThat(new Reading(folder)
                        .document("feed.xml", feed.getBytes(Charset.forName("windows-1250")))
                        .text())
                .isEqualTo("Wałęsa’s bridge is built.");
    }

    private Document entry(String html) throws IOException {
        return new Reading(folder)
                .document("feed.xml", feed("<content:encoded><![CDATA[" + html + "]]></content:encoded>"));
    }

    private static String feed(String content) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>The Oberau Post</title><item><title>Council votes for the bridge</title>"
                + "<pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate>" + content + "</item></channel></rss>";
    }
}
