package dev.parley.formats.html;

import dev.parley.ingest.PlainText;
import dev.parley.text.DocumentId;
import java.nio.charset.Charset;
import java.util.Optional;

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
        return HtmlPage.parse(html, Optional.empty()).read(id, path);
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
        return HtmlPage.parse(html, Optional.of(charset)).read(id, path);
    }
}
