package dev.parley.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Has each content read by the reader of its format. Immutable. */
final class Contents {

    private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
    private final Tables tables;

    Contents(ColumnNames columns) {
        tables = new Tables(columns);
        WebPageReader html = new WebPageReader(columns);
        readers.put(Format.TEXT, new TextReader());
        readers.put(Format.CODE, new TextReader());
        readers.put(Format.MARKDOWN, new MarkdownReader());
        readers.put(Format.HTML, html);
        readers.put(Format.MHTML, new MailReader(this, html));
        readers.put(Format.MAIL, new MailReader(this, html));
        readers.put(Format.MAILBOX, new MailboxReader(new MailReader(this, html)));
        readers.put(Format.PDF, new PdfReader());
        readers.put(Format.DOCX, new WordReader());
        readers.put(Format.WORD_XML, WordReader::readXml);
        readers.put(Format.ODT, new OpenDocumentReader());
        readers.put(Format.FLAT_ODT, OpenDocumentReader::readFlat);
        readers.put(Format.EPUB, new BookReader());
        readers.put(Format.XLSX, new SheetReader(columns));
        readers.put(Format.RTF, new RtfReader());
        readers.put(Format.TABLE, new TableReader(columns));
        readers.put(Format.JSON, new JsonReader(columns));
        readers.put(Format.SUBTITLES, new SubtitleReader());
        readers.put(Format.FEED, new FeedReader());
        readers.put(Format.DNA, new DnaReader());
        readers.put(Format.ZIP, new ZipReader(this));
        readers.put(Format.TAR, new TarReader(this));
        readers.put(Format.GZIP, new GzipReader(this));
    }

    /** Returns the reader of a format that has one. */
    FormatReader reader(Format format) {
        return Optional.ofNullable(readers.get(format))
                .orElseThrow(() -> new IllegalArgumentException("no reader of " + format));
    }

    /** Reads a content that was named, so that it is an error if nothing can read it. */
    void read(Content content, Findings findings) throws IOException, UnreadableException {
        if (content.bytes().length == 0) {
            throw new UnreadableException("is empty");
        }
        Format format = format(content);
        if (format == Format.FOREIGN) {
            throw new UnreadableException(
                    ForeignFormat.of(head(content)).orElseThrow().remark());
        }
        if (format == Format.UNKNOWN && Formats.isNamedText(content.name())) {
            // The reader of text says what keeps it from being one.
            reader(Format.TEXT).read(content, findings);
            return;
        }
        if (format == Format.UNKNOWN) {
            throw new UnreadableException("is in no format that is read: neither text nor a document");
        }
        reader(format).read(content, findings);
    }

    /** Reads an entry of an archive, which may hold files of any kind. */
    void readEntry(Content content, Findings findings, Passed passed) throws IOException, UnreadableException {
        if (isReadable(content.bytes(), content.name())) {
            read(content, findings);
        } else {
            passed.add(content);
        }
    }

    /** Tells by its first bytes whether a file that nobody named is worth reading. */
    boolean isReadable(byte[] head, String name) {
        Format format = Formats.of(Arrays.copyOf(head, Math.min(head.length, Formats.HEAD)), name);
        return switch (format) {
            case UNKNOWN, CODE -> false;
            // Systems leave files of this make beside the user's own, such as Thumbs.db.
            case FOREIGN ->
                ForeignFormat.of(head).filter(ForeignFormat.PICTURE::equals).isEmpty() && Formats.isNamedDocument(name);
            case TABLE, JSON -> tables.isOfArticles(format, head);
            default -> true;
        };
    }

    private static Format format(Content content) {
        return Formats.of(head(content), content.name());
    }

    private static byte[] head(Content content) {
        return Arrays.copyOf(content.bytes(), Math.min(content.bytes().length, Formats.HEAD));
    }
}
