package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses HTML. The charset is that of a byte-order mark or of the page's own declaration; UTF-8 without one, or Windows-1252 if it cannot be that. */
final class HtmlParser {

    /** Deeper elements are put beside one another; no page that people read comes near it. */
    private static final int MAX_DEPTH = 300;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HtmlParser() {}

    /** Parses a page that says what its charset is, or does not. */
    static Document parse(byte[] html) {
        Document document = parse(html, (String) null);
        return document.charset().equals(UTF_8) && !Utf8.isWellFormed(html) ? parse(html, WINDOWS) : document;
    }

    static Document parse(byte[] html, Charset charset) {
        return parse(html, charset.name());
    }

    static Document parse(String html) {
        return Jsoup.parse(html, "", parser());
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    }

    private static Document parse(byte[] html, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), charset, "", parser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}
