package dev.parley.formats.html;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.body.BodyScorer;
import dev.parley.body.Page;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.PageText;
import dev.parley.ingest.PlainText;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Reads web pages. Nothing that a page refers to is fetched and no script is run. Stateless.
 *
 * <p>The text of the document is that of the page's blocks with a blank line between two, its body those of the article proper. Text is written as a
 * browser shows it: white space collapsed, line breaks as line ends, soft hyphens and zero-width spaces left out; what scripts, forms and media
 * hold is no text. Elements nested deeper than 300 are put beside one another.
 */
public final class HtmlReader {

    /** The most blocks that a page may have. */
    public static final int MAX_BLOCKS = 200_000;

    private HtmlReader() {}

    /**
     * Reads a page whose charset is told by a byte-order mark or by the page itself; without either it is UTF-8, or Windows-1252 if it cannot be
     * that.
     *
     * @param id the name by which the document will be known
     * @param path what to call it in diagnostics
     * @param html the bytes of the page
     * @return the document, or an error if the page has no text or more than {@value #MAX_BLOCKS} blocks
     */
    public static PlainText.Parsed read(DocumentId id, String path, byte[] html) {
        return read(id, path, HtmlParser.parse(html));
    }

    /**
     * Reads a page whose charset is known.
     *
     * @param id the name by which the document will be known
     * @param path what to call it in diagnostics
     * @param html the bytes of the page
     * @param charset the charset
     * @return the document, or an error as above
     */
    public static PlainText.Parsed read(DocumentId id, String path, byte[] html, Charset charset) {
        return read(id, path, HtmlParser.parse(html, charset));
    }

    private static PlainText.Parsed read(DocumentId id, String path, Document document) {
        Page page = PageBuilder.of(document);
        if (page.blocks().size() > MAX_BLOCKS) {
            return new PlainText.Parsed(
                    Optional.empty(),
                    List.of(Diagnostic.error(
                            path, lenientFormat("has more than %s blocks of text; split it", MAX_BLOCKS))));
        }
        List<Integer> body = BodyScorer.standard().body(page);
        Metadata metadata = PageMetadata.read(document, page, body);
        return PageText.parse(id, path, page, body, metadata);
    }
}
