package dev.parley.formats;

import dev.parley.formats.html.HtmlPage;
import dev.parley.text.Metadata;

/** Reads a web page: one article, or the export of a press database. */
final class WebPageReader implements FormatReader {

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        HtmlPage page = HtmlPage.parse(content.bytes(), content.charset());
        String text = page.lines();
        if (text.isBlank()) {
            throw new UnreadableException("is a page without text");
        }
        if (!PressExport.addArticles(content, text, findings)) {
            findings.addPage(content, page, Metadata.NONE);
        }
    }
}
