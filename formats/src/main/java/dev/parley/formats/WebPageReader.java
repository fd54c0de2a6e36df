package dev.parley.formats;

import com.google.common.base.Ascii;
import dev.parley.formats.html.HtmlPage;
import dev.parley.ingest.TextDecoder;
import dev.parley.text.Metadata;
import java.util.List;
import java.util.Optional;

/** Reads a web page: one article, the export of a press database, plain text as browsers save it, or a table that is called like a sheet. */
final class WebPageReader implements FormatReader {

    private final ColumnNames names;

    WebPageReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        HtmlPage page = page(content, findings);
        Optional<String> unseen = page.unseenArticle();
        if (unseen.isPresent()) {
            findings.addText(content, unseen.get(), page.metadata());
            return;
        }
        String text = page.lines();
        if (text.isBlank()) {
            throw new UnreadableException("is a page without text");
        }
        if (Notices.isOne(text)) {
            throw new UnreadableException(
                    "holds no article, only a notice about cookies, scripts or a check of who reads it; save the page again when the article shows");
        }
        if (PressExport.addArticles(content, text, findings)) {
            return;
        }
        Optional<String> plain = page.preformatted();
        List<List<String>> rows = isSheet(content) ? page.table() : List.of();
        if (plain.isPresent()) {
            findings.addText(content, plain.get(), Metadata.NONE);
        } else if (!rows.isEmpty() && TableReader.hasTexts(rows, names)) {
            TableReader.addRows(content, rows, names, findings);
        } else {
            findings.addPage(content, page, Metadata.NONE);
        }
    }

    /** Databases export tables as pages that are called like sheets. */
    private static boolean isSheet(Content content) {
        return Ascii.toLowerCase(content.name()).endsWith(".xls");
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
