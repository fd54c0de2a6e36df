package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a content is by its first bytes. The name decides only where the content cannot: Markdown and tables are text as well, and what is
 * written for programs looks like text.
 */
final class Formats {

    /** How much of a file is looked at. */
    static final int HEAD = 65_536;

    private static final int TAR_MAGIC_AT = 257;

    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "md");

    private static final Set<String> MARKDOWN_NAMES = Set.of("md", "markdown", "mdown");

    private static final Set<String> TABLE_NAMES = Set.of("csv", "tsv", "tab");

    /** What is no text and named so is a document that the user wants to hear of. */
    private static final Set<String> DOCUMENT_NAMES = Set.of(
            "doc",
            "dot",
            "xls",
            "xlt",
            "ppt",
            "pps",
            "docx",
            "docm",
            "dotx",
            "xlsx",
            "xlsm",
            "pptx",
            "odt",
            "rtf",
            "msg",
            "wps",
            "pub",
            "pages",
            "mobi",
            "azw3",
            "djvu",
            "ps",
            "warc",
            "webarchive",
            "7z",
            "rar");

    private static final Set<String> PAGE_NAMES = Set.of("html", "htm", "xhtml", "shtml");

    /** An object a line: the first line may be broken. */
    private static final Set<String> JSON_LINES_NAMES = Set.of("jsonl", "ndjson");

    private static final Set<String> CODE_NAMES = Set.of(
            "json",
            "geojson",
            "xml",
            "xsd",
            "xsl",
            "svg",
            "yaml",
            "yml",
            "toml",
            "ini",
            "cfg",
            "conf",
            "properties",
            "log",
            "css",
            "js",
            "ts",
            "java",
            "py",
            "r",
            "sh",
            "bat",
            "c",
            "h",
            "cpp",
            "go",
            "rs",
            "sql",
            "bib",
            "ics",
            "vcf",
            "srt",
            "vtt",
            "ris",
            "lock",
            "gitignore",
            "iml",
            "pem",
            "asc",
            "sha256",
            "url",
            "desktop",
            "md5");

    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|main|section|div|h[1-6]|p|table|span|center|font|header|blockquote|figure|ul|ol)\\b.*");

    private static final Pattern FEED_START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<[?!](?!doctype html).*?>\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");

    private static final Pattern MAIL_START =
            Pattern.compile("(?is)(?:From [^\\n]*\\n)?(?:(?:[a-z][a-z0-9-]{1,40}:[^\\n]*\\n|[ \\t]+\\S[^\\n]*\\n)){2}");

    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?im)^(?:from|to|subject|date|mime-version|received|message-id|content-type|return-path|delivered-to):");

    private static final Pattern JSON_START = Pattern.compile("(?s)\\s*(?:\\{|\\[\\s*\\{)\\s*(?:\"|\\}).*");

    private static final Pattern XML_PARAGRAPH = Pattern.compile("(?i)<p[ >]");

    private static final int MIN_MAIL_HEADERS = 3;

    private Formats() {}

    /** Tells what begins with {@code head}, at least {@value #HEAD} bytes of it or all. */
    static Format of(byte[] head, String name) {
        return binary(head).orElseGet(() -> text(head, ending(name)));
    }

    /** Tells whether a file wants to be plain text. */
    static boolean isNamedText(String name) {
        return TEXT_NAMES.contains(ending(name));
    }

    /** Tells whether a file wants to be a document of an office program; one without ending may be. */
    static boolean isNamedDocument(String name) {
        return name.indexOf('.') < 0 || DOCUMENT_NAMES.contains(ending(name));
    }

    private static Optional<Format> binary(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 1024), ISO_8859_1);
        if (start.contains("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Optional.of(zip(new String(head, ISO_8859_1)));
        }
        if (start.startsWith("SQLite format 3\0")) {
            return Optional.of(Format.DNA);
        }
        if (start.startsWith("\u001F\u008B")) {
            return Optional.of(Format.GZIP);
        }
        if (start.startsWith("ustar", TAR_MAGIC_AT)) {
            return Optional.of(Format.TAR);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Format.RTF);
        }
        return ForeignFormat.of(head).map(format -> Format.FOREIGN);
    }

    /** Tells what a ZIP file is by the names of its first entries; {@link ZipReader} looks at them all. */
    private static Format zip(String head) {
        if (head.contains("application/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        if (head.contains("application/epub+zip")) {
            return Format.EPUB;
        }
        return Format.ZIP;
    }

    private static Format text(byte[] head, String ending) {
        Optional<String> decoded = Texts.tryDecode(head);
        if (decoded.isEmpty()) {
            return Format.UNKNOWN;
        }
        String text = CharMatcher.is('\uFEFF').trimLeadingFrom(decoded.get());
        if (FEED_START.matcher(text).matches()) {
            return Format.FEED;
        }
        if (SubtitleReader.isOne(text)) {
            return Format.SUBTITLES;
        }
        if (HTML_START.matcher(text).matches() || (PAGE_NAMES.contains(ending) && Texts.hasTags(text))) {
            return Format.HTML;
        }
        if (isMail(text)) {
            if (text.startsWith("From ")) {
                return Format.MAILBOX;
            }
            return Ascii.toLowerCase(text).contains("multipart/related") && !hasReader(text)
                    ? Format.MHTML
                    : Format.MAIL;
        }
        if (JSON_START.matcher(text).matches() || JSON_LINES_NAMES.contains(ending)) {
            return Format.JSON;
        }
        if (TABLE_NAMES.contains(ending) || TableForm.isTable(text)) {
            return Format.TABLE;
        }
        if (MARKDOWN_NAMES.contains(ending)) {
            return Format.MARKDOWN;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            return xml(text);
        }
        return CODE_NAMES.contains(ending) ? Format.CODE : Format.TEXT;
    }

    /** Tells what XML is: news agencies and archives of newspapers have formats of their own whose texts are in the elements of HTML. */
    private static Format xml(String text) {
        if (text.contains("schemas.microsoft.com/office/word/2003/wordml")) {
            return Format.WORD_XML;
        }
        if (text.contains("<office:document ") && text.contains("<office:text")) {
            return Format.FLAT_ODT;
        }
        return XML_PARAGRAPH.matcher(text).results().limit(2).count() == 2 ? Format.HTML : Format.CODE;
    }

    private static boolean isMail(String text) {
        String unix = text.replace("\r\n", "\n");
        int end = unix.indexOf(Texts.BLANK_LINE);
        String top = unix.substring(0, end < 0 ? Math.min(unix.length(), HEAD) : end + 1);
        return MAIL_START.matcher(top).lookingAt()
                && MAIL_HEADER
                                .matcher(top)
                                .results()
                                .map(result -> Ascii.toLowerCase(result.group()))
                                .distinct()
                                .count()
                        >= MIN_MAIL_HEADERS;
    }

    /** Tells whether a message was sent to somebody, which a saved page never is. */
    private static boolean hasReader(String text) {
        return Pattern.compile("(?im)^(?:to|received|delivered-to):")
                .matcher(text)
                .find();
    }

    private static String ending(String name) {
        return Ascii.toLowerCase(name.substring(name.lastIndexOf('.') + 1));
    }
}
