package dev.parley.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that no article is, or that are made to break their reader. Each must give an error and nothing else. */
final class HostileFiles {

    private static final String XML = "<?xml version=\"1.0\"?>";

    private static final String LAUGHS = laughs();

    private static final String OUTSIDE = XML + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    private HostileFiles() {}

    /** Returns the files by name. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        addTexts(files);
        addPdfs(files);
        addOffice(files);
        addArchives(files);
        addMarkup(files);
        addTables(files);
        return files;
    }

    private static void addTexts(Map<String, byte[]> files) {
        files.put("empty.txt", new byte[0]);
        files.put("blank.txt", " \n\t \n".getBytes(UTF_8));
        files.put("mark only.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        files.put("noise.txt", noise(50_000));
        files.put("zeros.txt", new byte[100_000]);
        files.put("picture.txt", concat("\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1), noise(5_000)));
        files.put(
                "half utf16.txt",
                concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, "\uD800".getBytes(UTF_16BE), new byte[] {0}));
        files.put("greek.txt", "Η γέφυρα του λιμανιού. ".repeat(50).getBytes(Charset.forName("ISO-8859-7")));
        files.put("endless word.txt", "a".repeat(3_000_000).getBytes(UTF_8));
        files.put("endless line.txt", "the bridge and ".repeat(200_000).getBytes(UTF_8));
        files.put("controls.txt", "\u0001\u0002\u0003\u0004".repeat(1_000).getBytes(UTF_8));
        files.put("new\nline.txt", new byte[0]);
        files.put("\uD83D\uDE00 emoji.txt", new byte[0]);
        files.put("zeros all over.txt", "The bridge is built.\0".repeat(200).getBytes(UTF_8));
        files.put("marks only.txt", "\u202E\u00AD".repeat(50_000).getBytes(UTF_8));
        files.put("half utf32.txt", new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 0, 17, 0});
        files.put("class.md", concat(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}, new byte[200]));
    }

    private static void addPdfs(Map<String, byte[]> files) throws IOException {
        byte[] sound = SampleFiles.pdf(List.of("A title of the thing", "A text of some words. And more."));
        files.put("broken.pdf", "%PDF-1.7\nnothing of it".getBytes(UTF_8));
        files.put("cut.pdf", Arrays.copyOf(sound, 300));
        files.put("scanned.pdf", pdf(false));
        files.put("encrypted.pdf", pdf(true));
        files.put("noise.pdf", concat("%PDF-1.4\n".getBytes(UTF_8), noise(100_000)));
        files.put(
                "loop of pages.pdf",
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\n"
                                + "trailer<</Root 1 0 R/Size 3>>\n%%EOF")
                        .getBytes(UTF_8));
        files.put(
                "nested.pdf",
                ("%PDF-1.4\n1 0 obj" + "[".repeat(200_000) + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF").getBytes(UTF_8));
        files.put("no pages.pdf", "%PDF-1.4\ntrailer<</Root 7 0 R>>\n%%EOF".getBytes(UTF_8));
    }

    private static void addOffice(Map<String, byte[]> files) throws IOException {
        String body = "<w:document xmlns:w=\"w\"><w:body>%s</w:body></w:document>";
        files.put("broken.docx", SampleFiles.zip(word("<w:document><w:body>")));
        files.put("empty.docx", SampleFiles.zip(word(String.format(body, ""))));
        files.put(
                "outside.docx",
                SampleFiles.zip(word(OUTSIDE + String.format(body, "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))));
        files.put(
                "laughs.docx",
                SampleFiles.zip(word(LAUGHS + String.format(body, "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>"))));
        files.put(
                "nested.docx",
                SampleFiles.zip(word(String.format(body, "<w:p>".repeat(100_000) + "x" + "</w:p>".repeat(100_000)))));
        files.put("bomb.docx", SampleFiles.zip(word(" ".repeat(30_000_000))));
        files.put("cut.docx", Arrays.copyOf(SampleFiles.docx(List.of("A title", "A text.")), 120));
        files.put("encrypted.docx", concat(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[4_000]));
        files.put("broken.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office"));
        files.put("without content.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "a.xml", "<a/>"));
        files.put(
                "outside.odt",
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        OUTSIDE + "<x><p>&e;</p></x>"));
        files.put("broken.xlsx", zip("xl/workbook.xml", "<workbook", "[Content_Types].xml", "<Types/>"));
        files.put(
                "laughs.xlsx",
                zip(
                        "xl/workbook.xml",
                        LAUGHS + "<workbook>&l9;</workbook>",
                        "[Content_Types].xml",
                        LAUGHS + "<Types>&l9;</Types>"));
        files.put(
                "bomb.xlsx", zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", " ".repeat(30_000_000)));
        files.put("broken.epub", zip("mimetype", "application/epub+zip", "META-INF/container.xml", "<container/>"));
        files.put(
                "outside.epub",
                zip(
                        "mimetype",
                        "application/epub+zip",
                        "META-INF/container.xml",
                        OUTSIDE + "<rootfile full-path=\"&e;\"/>"));
        files.put("empty.rtf", "{\\rtf1\\ansi }".getBytes(UTF_8));
        files.put("nested.rtf", ("{\\rtf1 " + "{".repeat(1_000_000)).getBytes(UTF_8));
        files.put("without paragraphs.rtf", ("{\\rtf1 " + "\\u8217?".repeat(500_000) + "}").getBytes(UTF_8));
        files.put(
                "nested.fodt",
                (XML + "<office:document xmlns:office=\"o\"><office:text/>" + "<p>".repeat(100_000)).getBytes(UTF_8));
        files.put(
                "outside.fodt",
                (OUTSIDE
                                + "<office:document xmlns:office=\"o\"><office:text><p>&e;</p></office:text></office:document>")
                        .getBytes(UTF_8));
        files.put("mail.msg", concat(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[4_000]));
        files.put("noise.rtf", concat("{\\rtf1 \\u".getBytes(UTF_8), "}}}{\\bin999999999 ".getBytes(UTF_8)));
    }

    private static void addArchives(Map<String, byte[]> files) throws IOException {
        byte[] inner = "The bridge is built.".getBytes(UTF_8);
        files.put("cut.zip", Arrays.copyOf(SampleFiles.zip(Map.of("a.txt", inner)), 60));
        files.put("noise.zip", concat("PK\u0003\u0004".getBytes(ISO_8859_1), noise(10_000)));
        files.put("bomb.zip", SampleFiles.zip(Map.of("bomb.txt", new byte[60_000_000])));
        files.put("climbing.zip", SampleFiles.zip(Map.of("../../climbing.txt", inner)));
        files.put("climbing.tar.gz", SampleFiles.tarGz("../climbing.txt", inner));
        files.put("absolute.tar.gz", SampleFiles.tarGz("/etc/climbing.txt", inner));
        byte[] nested = SampleFiles.zip(Map.of("a.txt", inner));
        for (int i = 0; i < 8; i++) {
            nested = SampleFiles.zip(Map.of("a.zip", nested));
        }
        files.put("nested.zip", nested);
        files.put("bomb.gz", gzip(new byte[80_000_000]));
        files.put("cut.tar.gz", Arrays.copyOf(SampleFiles.tarGz("a.txt", inner), 40));
        files.put("broken inside.zip", SampleFiles.zip(Map.of("inside.pdf", "%PDF-1.7".getBytes(UTF_8))));
        files.put("pages.pages", SampleFiles.zip(Map.of("Index/Document.iwa", noise(100))));
        files.put("web.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\n".getBytes(UTF_8));
        files.put("other.7z", concat("7z\u00BC\u00AF".getBytes(ISO_8859_1), noise(1_000)));
        files.put("noise.gz", concat(new byte[] {0x1F, (byte) 0x8B, 8, 0}, noise(1_000)));
    }

    private static void addMarkup(Map<String, byte[]> files) {
        files.put("open.html", ("<div>".repeat(100_000) + "<p>").getBytes(UTF_8));
        files.put(
                "notice.html",
                "<h1>Wait</h1><p>Enable JavaScript and cookies to continue, please.</p>".getBytes(UTF_8));
        files.put(
                "nested.eml",
                ("From: a\nTo: b\nDate: today\nSubject: a\nContent-Type: multipart/mixed; boundary=b\n\n"
                                + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(2_000))
                        .getBytes(UTF_8));
        files.put("empty.html", "<html><body><script>var a = 1;</script></body></html>".getBytes(UTF_8));
        files.put(
                "outside.rss",
                (OUTSIDE + "<rss><channel><item><description>&e;</description></item></channel>").getBytes(UTF_8));
        files.put(
                "laughs.rss",
                (LAUGHS + "<rss><channel><item><title>a</title><description>&l9;</description></item>")
                        .getBytes(UTF_8));
        files.put("no entries.rss", (XML + "<rss><channel><title>a</title></channel></rss>").getBytes(UTF_8));
        files.put("nested.rss", ("<rss>" + "<channel>".repeat(300_000)).getBytes(UTF_8));
        files.put("empty.eml", "From: a@b.example\nTo: b@b.example\nSubject: a\nDate: today\n\n".getBytes(UTF_8));
        files.put(
                "crowded.mbox",
                "From a\nFrom: a\nTo: b\nDate: today\n\n".repeat(110_000).getBytes(UTF_8));
    }

    private static void addTables(Map<String, byte[]> files) {
        files.put("no text.csv", "id,number\n1,2\n".getBytes(UTF_8));
        files.put("no rows.csv", "id,text\n".getBytes(UTF_8));
        files.put("broken.jsonl", "{\"text\": \"a\n{\"text\": \"b\n".getBytes(UTF_8));
        files.put("long number.json", ("[{\"text\": " + "9".repeat(100_000) + "}]").getBytes(UTF_8));
        files.put("cut.json", "[{\"text\": \"The bridge is built.\"}, {".getBytes(UTF_8));
        files.put("nested.json", ("[{\"text\": " + "[".repeat(500_000)).getBytes(UTF_8));
        files.put("broken.dna", concat("SQLite format 3\0".getBytes(ISO_8859_1), noise(5_000)));
    }

    private static Map<String, byte[]> word(String document) {
        return Map.of("word/document.xml", document.getBytes(UTF_8));
    }

    private static byte[] zip(String first, String firstText, String second, String secondText) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(first, firstText.getBytes(UTF_8));
        parts.put(second, secondText.getBytes(UTF_8));
        return secondText.length() > 1_000_000 ? SampleFiles.zip(parts) : SampleFiles.zipStored(parts);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(boolean isEncrypted) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (isEncrypted) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder(XML + "<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs.append("]>").toString();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
