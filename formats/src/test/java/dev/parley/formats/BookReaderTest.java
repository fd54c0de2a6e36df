package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BookReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheChaptersInTheirOrderWithoutTheTableOfContents() throws IOException {
        Document document = book(
                Map.of(
                        "toc",
                                "<ol><li><a href=\"one.xhtml\">The bridge</a></li><li><a href=\"two.xhtml\">The tunnel</a></li></ol>",
                        "one",
                                "<h2>The bridge</h2><p>The council of Oberau voted on Monday to build the bridge over the harbour.</p>",
                        "two",
                                "<h2>The tunnel</h2><p>The fishermen of the town want a tunnel, because a bridge would cut off their boats.</p>"));

        assertThat(Reading.body(document))
                .containsSubsequence("build the bridge over the harbour.", "would cut off their boats.");
        assertThat(document.text()).containsOnlyOnce("The tunnel");
    }

    @Test
    void leavesOutWhatLeadsOnFromAChapter() throws IOException {
        Document document = book(
                Map.of(
                        "toc", "<p><a href=\"one.xhtml\">The bridge</a></p>",
                        "one", "<p>The council of Oberau voted on Monday to build the bridge over the harbour.</p>",
                        "two",
                                "<p>The fishermen of the town want a tunnel, because a bridge would cut off their boats.</p>"
                                        + "<p><a href=\"http://shop.example\">Sign up for our newsletter and never miss a book</a></p>"));

        assertThat(Reading.body(document)).endsWith("cut off their boats.");
    }

    private Document book(Map<String, String> chapters) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("META-INF/container.xml", "<container><rootfile full-path=\"book.opf\"/></container>");
        parts.put(
                "book.opf",
                "<package><metadata><title>A town</title></metadata><manifest><item id=\"t\" href=\"toc.xhtml\"/>"
                        + "<item id=\"a\" href=\"one.xhtml\"/><item id=\"b\" href=\"two.xhtml\"/></manifest>"
                        + "<spine><itemref idref=\"t\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>");
        chapters.forEach((name, html) -> parts.put(name + ".xhtml", "<html><body>" + html + "</body></html>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return new Reading(folder).document("book.epub", bytes.toByteArray());
    }
}
