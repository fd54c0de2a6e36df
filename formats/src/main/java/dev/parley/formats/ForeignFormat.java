package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Formats in which articles come as well but that are not read, so that somebody who has one hears how to go on. */
enum ForeignFormat {
    OUTLOOK(
            head -> head.startsWith("\u00D0\u00CF\u0011\u00E0") && head.contains(wide("__substg1.0_")),
            "is a mail as Outlook keeps it (.msg); save it as .eml, .txt or .html"),
    OFFICE(
            head -> head.startsWith("\u00D0\u00CF\u0011\u00E0"),
            "is an old or encrypted file of an office program; save it as .docx or .xlsx, without a password"),
    WEB_ARCHIVE(
            head -> head.startsWith("WARC/1.") || head.startsWith("WARC/0."),
            "is a web archive (WARC); save its pages as files"),
    PROPERTY_LIST(head -> head.startsWith("bplist00"), "is a web archive of Safari or settings; save the page as HTML"),
    BOOK(head -> head.startsWith("BOOKMOBI", 60), "is a book for Kindle; convert it to EPUB"),
    PICTURE(
            head -> Stream.of("\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "II*\0", "MM\0*")
                    .anyMatch(head::startsWith),
            "is a picture; turn it into text with a program that recognises characters"),
    DJVU(head -> head.startsWith("AT&TFORM"), "is in DjVu; convert it to PDF"),
    POSTSCRIPT(head -> head.startsWith("%!PS"), "is in PostScript; convert it to PDF"),
    ARCHIVE(
            head -> Stream.of("7z\u00BC\u00AF", "Rar!\u001A", "\u00FD7zXZ", "BZh9", "(\u00B5/\u00FD")
                    .anyMatch(head::startsWith),
            "is packed in a way that is not read; pack it as .zip or .tar.gz");

    private final Predicate<String> sign;
    private final String remark;

    ForeignFormat(Predicate<String> sign, String remark) {
        this.sign = sign;
        this.remark = remark;
    }

    /** Returns what a content is that begins so, empty if it is none of these. */
    static Optional<ForeignFormat> of(byte[] head) {
        String start = new String(head, ISO_8859_1);
        return Stream.of(values()).filter(format -> format.sign.test(start)).findFirst();
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

    private static String wide(String text) {
        return new String(text.getBytes(UTF_16LE), ISO_8859_1);
    }
}
