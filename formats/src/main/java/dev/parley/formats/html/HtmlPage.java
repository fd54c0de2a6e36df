package dev.parley.formats.html;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.body.Block;
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
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A parsed web page, or a piece of HTML such as the entry of a feed. Not thread-safe. */
public final class HtmlPage {

    /** A shorter headline says nothing by itself. */
    private static final int MIN_HEADLINE_WORDS = 3;

    /** A page with so much less to see than its description holds shows the article only by a script. */
    private static final int MIN_UNSEEN_RATIO = 5;

    private final Document document;

    private HtmlPage(Document document) {
        this.document = document;
    }

    /**
     * Parses a page.
     *
     * @param html its bytes
     * @param charset the charset if whoever sent the page has told it; if not, that of a byte-order mark or of the page itself, or else UTF-8, or
     *     Windows-1252 if it cannot be that
     * @return the page
     */
    public static HtmlPage parse(byte[] html, Optional<Charset> charset) {
        return new HtmlPage(
                charset.map(known -> HtmlParser.parse(html, known)).orElseGet(() -> HtmlParser.parse(html)));
    }

    /**
     * Parses decoded HTML.
     *
     * @param html the HTML, a whole page or a piece of one
     * @return the page
     */
    public static HtmlPage parse(String html) {
        return new HtmlPage(HtmlParser.parse(requireNonNull(html, "html")));
    }

    /**
     * Returns the whole text of the page, with a line for each block.
     *
     * @return the text, empty if there is none
     */
    public String lines() {
        return PlainLines.of(document.body());
    }

    /**
     * Returns the text of a page that is nothing but preformatted text, as browsers save plain text.
     *
     * @return the text with its line ends, empty if the page is any other
     */
    public Optional<String> preformatted() {
        List<Element> shown = document.body().children().stream()
                .filter(element -> !Elements.isWithoutText(element))
                .toList();
        boolean isPlain = shown.size() == 1
                && shown.get(0).normalName().equals("pre")
                && document.body().ownText().isBlank();
        return isPlain ? Optional.of(shown.get(0).wholeText()) : Optional.empty();
    }

    /**
     * Returns the rows of the first table that has several.
     *
     * @return the rows with the lines of each cell, empty if the page has none
     */
    public List<List<String>> table() {
        return document.select("table").stream()
                .map(table -> table.select("tr"))
                .filter(rows -> rows.size() > 1)
                .findFirst()
                .map(rows -> rows.stream()
                        .map(row -> row.select("th, td").stream()
                                .map(PlainLines::of)
                                .toList())
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns the article that the page holds for machines (JSON-LD), if it shows hardly anything without scripts.
     *
     * @return the article, empty if there is none or the page shows more
     */
    public Optional<String> unseenArticle() {
        return LinkedData.of(document)
                .text("articleBody")
                .map(HtmlPage::withoutMarkup)
                .filter(article -> article.length() > MIN_UNSEEN_RATIO * lines().length());
    }

    private static String withoutMarkup(String article) {
        return article.contains("</") ? HtmlPage.parse(article).lines() : article;
    }

    /**
     * Returns what the page tells of itself apart from its text.
     *
     * @return the metadata
     */
    public Metadata metadata() {
        return PageMetadata.read(document, PageBuilder.of(document), List.of());
    }

    /**
     * Tells whether more than half of the page's text leads elsewhere, as in a table of contents.
     *
     * @return whether it is mostly links
     */
    public boolean isMostlyLinks() {
        List<Block> blocks = PageBuilder.of(document).blocks();
        long all = blocks.stream().mapToLong(block -> block.text().length()).sum();
        long linked = blocks.stream().mapToLong(Block::linked).sum();
        return linked * 2 > all;
    }

    /**
     * Reads the article of the page, as {@link HtmlReader} tells.
     *
     * @param id the name by which the document will be known
     * @param path what to call it in diagnostics
     * @return the document, or an error if the page has no text, more than {@value HtmlReader#MAX_BLOCKS} blocks or more than
     *     {@value PlainText#MAX_LENGTH} UTF-16 code units of text
     */
    public PlainText.Parsed read(DocumentId id, String path) {
        PageBuilder.Taken taken = PageBuilder.take(document);
        Page page = taken.page();
        if (page.blocks().size() > HtmlReader.MAX_BLOCKS) {
            return failed(path, lenientFormat("has more than %s blocks of text; split it", HtmlReader.MAX_BLOCKS));
        }
        if (page.blocks().stream().mapToLong(block -> block.text().length()).sum() > PlainText.MAX_LENGTH) {
            return failed(path, PlainText.TOO_LONG);
        }
        OwnParts own = new OwnParts(page, taken.unseen());
        List<Integer> body = withHeadline(page, own.of(BodyScorer.standard().body(page)));
        Metadata metadata = PageMetadata.read(document, page, body);
        return PageText.parse(id, path, page, body, metadata);
    }

    private static PlainText.Parsed failed(String path, String message) {
        return new PlainText.Parsed(Optional.empty(), List.of(Diagnostic.error(path, message)));
    }

    /**
     * Adds the headline to the article of a page that begins with it and has the article right below: as with plain text, such a page was made to be
     * read, and its headline is the first that it says.
     */
    private static List<Integer> withHeadline(Page page, List<Integer> body) {
        boolean isAllArticle = !body.isEmpty()
                && body.get(0) == 1
                && page.blocks().get(0).level() == 1
                && Wordings.words(page.blocks().get(0).text()) >= MIN_HEADLINE_WORDS;
        return isAllArticle ? Stream.concat(Stream.of(0), body.stream()).toList() : body;
    }
}
