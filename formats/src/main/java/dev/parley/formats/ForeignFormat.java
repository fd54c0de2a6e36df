package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Formats in which articles come as well but that are not read, so that somebody who has one hears how to go on. */
enum ForeignFormat {
    OUTLOOK("is a mail as Outlook keeps it (.msg); save it as .eml, .txt or .html"),
    OFFICE("is an old or encrypted file of an office program; save it as .docx or .xlsx, without a password"),
    WEB_ARCHIVE("is a web archive (WARC); save its pages as files", "WARC/1.", "WARC/0."),
    PROPERTY_LIST("is a web archive of Safari or settings; save the page as HTML", "bplist00"),
    BOOK("is a book for Kindle; convert it to EPUB"),
    PICTURE(
            "is a picture; turn it into text with a program that recognises characters",
            "\u0089PNG\r\n",
            "\u00FF\u00D8\u00FF",
            "GIF87a",
            "GIF89a",
            "II*\0",
            "MM\0*"),
    DJVU("is in DjVu; convert it to PDF", "AT&TFORM"),
    POSTSCRIPT("is in PostScript; convert it to PDF", "%!PS"),
    ARCHIVE(
            "is packed in a way that is not read; pack it as .zip or .tar.gz",
            "7z\u00BC\u00AF",
            "Rar!\u001A",
            "\u00FD7zXZ",
            "BZh9",
            "(\u00B5/\u00FD");

    /** Files of Word, Excel and Outlook until 2007, and what their successors encrypt. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    /** What the parts of a mail are called. */
    private static final String MAIL_PART = new String("__substg1.0_".getBytes(UTF_16LE), ISO_8859_1);

    private static final String KINDLE = "BOOKMOBI";

    private static final int KINDLE_AT = 60;

    private final String remark;
    private final ImmutableList<String> starts;

    ForeignFormat(String remark, String... starts) {
        this.remark = remark;
        this.starts = ImmutableList.copyOf(starts);
    }

    /** Returns what a content is that begins so, empty if it is none of these. */
    static Optional<ForeignFormat> of(byte[] head) {
        String start = new String(head, ISO_8859_1);
        if (start.startsWith(COMPOUND)) {
            return Optional.of(start.contains(MAIL_PART) ? OUTLOOK : OFFICE);
        }
        if (start.startsWith(KINDLE, KINDLE_AT)) {
            return Optional.of(BOOK);
        }
        return Stream.of(values())
                .filter(format -> format.starts.stream().anyMatch(start::startsWith))
                .findFirst();
    }

    /** Returns what is to be said of an archive with these entries if it is a document that is not read. */
    static Optional<String> ofEntries(Set<String> names, String mimetype) {
        if (names.contains("Index/Document.iwa") || names.contains("Index.zip")) {
            return Optional.of("is a document of Pages, Numbers or Keynote; export it as .docx or .pdf");
        }
        if (names.contains("ppt/presentation.xml") || mimetype.endsWith("opendocument.presentation")) {
            return Optional.of("is a presentation; save it as .pdf");
        }
        return mimetype.endsWith("opendocument.spreadsheet")
                ? Optional.of("is a sheet of OpenDocument; save it as .xlsx or .csv")
                : Optional.empty();
    }

    /** Returns what it is and how to go on. */
    String remark() {
        return remark;
    }
}
