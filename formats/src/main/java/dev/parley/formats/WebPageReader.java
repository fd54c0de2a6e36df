package dev.parley.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page: one article, or the export of a press database. */
final class WebPageReader implements FormatReader {

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Document page = Jsoup.parse(new ByteArrayInputStream(content.bytes()), null, "");
        String text = HtmlText.of(page.body());
        if (text.isBlank()) {
            throw new UnreadableException("is a page without text");
        }
        if (!PressExport.addArticles(content, text, findings)) {
            findings.addPage(content);
        }
    }
}
