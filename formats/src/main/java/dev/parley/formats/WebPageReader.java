package dev.parley.formats;

import dev.parley.formats.html.HtmlPage;
import dev.parley.ingest.TextDecoder;
import dev.parley.text.Metadata;
import java.util.Optional;

/** Reads a web page: one article, or the export of a press database. */
final class WebPageReader implements FormatReader {

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        HtmlPage page = page(content, findings);
        String text = page.lines();
        if (text.isBlank()) {
            throw new UnreadableException("is a page without text");
        }
        if (!PressExport.addArticles(content, text, findings)) {
            findings.addPage(content, page, Metadata.NONE);
        }
    }

    private static HtmlPage page(Content content, Findings findings) {
        Optional<String> once =
                content.charset().isPresent() ? Optional.empty() : TextDecoder.tryUndouble(content.bytes());
        if (once.isEmpty()) {
            return HtmlPage.parse(content.bytes(), content.charset());
        }
        findings.warn(content, TextDecoder.TWICE);
        return HtmlPage.parse(once.get());
    }
}
