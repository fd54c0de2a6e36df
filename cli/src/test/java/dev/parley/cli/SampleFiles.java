package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One article in every format that is read. The first of its paragraphs is the title. */
final class SampleFiles {

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private SampleFiles() {}

    /** Returns files by name, each with the article and nothing else. */
    static Map<String, byte[]> of(List<String> paragraphs) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String text = String.join("\n\n", paragraphs) + "\n";
        files.put("txt.txt", text.getBytes(UTF_8));
        files.put("utf16.txt", text.getBytes(UTF_16LE));
        files.put("latin.txt", text.getBytes(Charset.forName("windows-1252")));
        files.put("markdown.md", ("# " + text).getBytes(UTF_8));
        files.put("html.html", html(paragraphs).getBytes(UTF_8));
        files.put("mhtml.mhtml", mhtml(paragraphs).getBytes(UTF_8));
        files.put("pdf.pdf", pdf(paragraphs));
        files.put("docx.docx", docx(paragraphs));
        files.put("odt.odt", odt(paragraphs));
        files.put("rtf.rtf", rtf(paragraphs).getBytes(UTF_8));
        files.put("epub.epub", epub(paragraphs));
        files.put("eml.eml", eml(paragraphs).getBytes(UTF_8));
        files.put("csv.csv", table(paragraphs, ",").getBytes(UTF_8));
        files.put("jsonl.jsonl", json(paragraphs).getBytes(UTF_8));
        files.put("xlsx.xlsx", xlsx(paragraphs));
        files.put("rss.xml", rss(paragraphs).getBytes(UTF_8));
        files.put("dna.dna", dna(paragraphs));
        files.put("zip.zip", zip(Map.of("inner/a.txt", text.getBytes(UTF_8))));
        files.put("tar.tar.gz", tarGz("inner/a.txt", text.getBytes(UTF_8)));
        addMore(files, paragraphs, text);
        return files;
    }

    /** Formats beside the common ones, and what several articles come in. */
    private static void addMore(Map<String, byte[]> files, List<String> paragraphs, String text) throws IOException {
        files.put("utf32.txt", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")));
        files.put("gzip.html.gz", gzip(html(paragraphs).getBytes(UTF_8)));
        files.put("mailbox.mbox", ("From jane Thu Mar  4 10:00:00 2021\r\n" + eml(paragraphs)).getBytes(UTF_8));
        files.put("tsv.tsv", table(paragraphs, "\t").getBytes(UTF_8));
        files.put("array.json", ("[" + json(paragraphs).strip() + "]").getBytes(UTF_8));
        files.put("atom.xml", atom(paragraphs).getBytes(UTF_8));
        files.put("nexis.txt", nexis(paragraphs).getBytes(UTF_8));
        files.put("nexis.docx", docx(List.of(nexis(paragraphs).split("\n\n"))));
        files.put("factiva.rtf", rtf(factiva(paragraphs)).getBytes(UTF_8));
        files.put("flat.fodt", flat(paragraphs).getBytes(UTF_8));
        files.put("word.xml", word(paragraphs).getBytes(UTF_8));
    }

    static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> body(List<String> paragraphs) {
        return paragraphs.subList(1, paragraphs.size());
    }

    private static String wrap(String before, List<String> paragraphs, String after) {
        return paragraphs.stream().map(text -> before + escape(text) + after).collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static String html(List<String> paragraphs) {
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + escape(paragraphs.get(0))
                + "</title></head><body><article><h1>" + escape(paragraphs.get(0)) + "</h1>"
                + wrap("<p>", body(paragraphs), "</p>") + "</article></body></html>";
    }

    private static String mhtml(List<String> paragraphs) {
        String page = Base64.getMimeEncoder().encodeToString(html(paragraphs).getBytes(UTF_8));
        return "From: <Saved by a browser>\r\nSubject: page\r\nDate: Thu, 4 Mar 2021 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n--B\r\n"
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: https://news.example/a\r\n\r\n" + page + "\r\n--B--\r\n";
    }

    static byte[] pdf(List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float y = 780;
                for (String paragraph : paragraphs) {
                    float size = paragraph.equals(paragraphs.get(0)) ? 18 : 11;
                    for (String line : lines(paragraph, font, size, 440)) {
                        out.beginText();
                        out.setFont(font, size);
                        out.newLineAtOffset(70, y);
                        out.showText(line);
                        out.endText();
                        y -= size * 1.2f;
                    }
                    y -= 10;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> lines(String paragraph, PDType1Font font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.on(' ').split(paragraph)) {
            if (line.length() > 0 && font.getStringWidth(line + " " + word) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static byte[] docx(List<String> paragraphs) throws IOException {
        String document = "<?xml version=\"1.0\"?><w:document" + NAMESPACES + "><w:body>"
                + wrap("<w:p><w:r><w:t xml:space=\"preserve\">", paragraphs, "</w:t></w:r></w:p>")
                + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("word/document.xml", document.getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] odt(List<String> paragraphs) throws IOException {
        String content =
                "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body>"
                        + "<office:text>" + wrap("<text:p>", paragraphs, "</text:p>")
                        + "</office:text></office:body></office:document-content>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put("content.xml", content.getBytes(UTF_8));
        return zipStored(parts);
    }

    private static String rtf(List<String> paragraphs) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0 ");
        for (String paragraph : paragraphs) {
            paragraph.chars().forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\u" + c + "?"));
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString();
    }

    private static byte[] epub(List<String> paragraphs) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"
                        .getBytes(UTF_8));
        parts.put(
                "OEBPS/book.opf",
                ("<package><metadata><title>" + escape(paragraphs.get(0)) + "</title></metadata><manifest>"
                                + "<item id=\"a\" href=\"a.xhtml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>")
                        .getBytes(UTF_8));
        parts.put("OEBPS/a.xhtml", html(paragraphs).getBytes(UTF_8));
        return zipStored(parts);
    }

    private static String eml(List<String> paragraphs) {
        String text = Base64.getMimeEncoder()
                .encodeToString(String.join("\n\n", paragraphs).getBytes(UTF_8));
        return "From: Jane Doe <jane@news.example>\r\nTo: you@news.example\r\nSubject: =?utf-8?B?"
                + Base64.getEncoder().encodeToString(paragraphs.get(0).getBytes(UTF_8)) + "?=\r\n"
                + "Date: Thu, 4 Mar 2021 23:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + text + "\r\n";
    }

    private static String table(List<String> paragraphs, String separator) {
        return Stream.of(
                        List.of("id", "title", "text", "date"),
                        List.of("1", "Other", "", "2021-03-04"),
                        List.of("2", paragraphs.get(0), String.join("\n\n", paragraphs), "March 4, 2021"))
                .map(row -> row.stream()
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator, "", "\n")))
                .collect(Collectors.joining());
    }

    private static String json(List<String> paragraphs) throws IOException {
        return JsonMapper.builder()
                        .build()
                        .writeValueAsString(
                                Map.of("headline", paragraphs.get(0), "body", String.join("\n\n", paragraphs)))
                + "\n";
    }

    private static byte[] xlsx(List<String> paragraphs) throws IOException {
        String cell = "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>";
        String sheet =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + String.format(cell, "A1", "title") + String.format(cell, "B1", "text") + "</row><row r=\"2\">"
                        + String.format(cell, "A2", escape(paragraphs.get(0)))
                        + String.format(cell, "B2", escape(String.join("\n\n", paragraphs)))
                        + "</row></sheetData></worksheet>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                + " Target=\"%s\"/></Relationships>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                                + "</Types>")
                        .getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                String.format(relations, "officeDocument", "xl/workbook.xml").getBytes(UTF_8));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                        .getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                String.format(relations, "worksheet", "worksheets/sheet1.xml").getBytes(UTF_8));
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));
        return zip(parts);
    }

    private static String rss(List<String> paragraphs) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>The Feed</title><item><title>" + escape(paragraphs.get(0)) + "</title>"
                + "<pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate><content:encoded><![CDATA["
                + wrap("<p>", paragraphs, "</p>") + "]]></content:encoded></item></channel></rss>";
    }

    private static String atom(List<String> paragraphs) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Feed</title><entry><title>"
                + escape(paragraphs.get(0))
                + "</title><published>2021-03-04T10:00:00Z</published><content type=\"xhtml\"><div>"
                + wrap("<p>", paragraphs, "</p>") + "</div></content></entry></feed>";
    }

    private static String nexis(List<String> paragraphs) {
        return paragraphs.get(0) + "\n\nThe Paper\n\nMarch 4, 2021 Thursday\n\nLength: 100 words\n\nBody\n\n"
                + String.join("\n\n", body(paragraphs)) + "\n\nLoad-Date: March 5, 2021\n\nEnd of Document\n";
    }

    private static List<String> factiva(List<String> paragraphs) {
        List<String> lines = new ArrayList<>(
                List.of("HD " + paragraphs.get(0), "WC 100 words", "PD 4 March 2021", "SN The Paper", "LA English"));
        lines.add("LP " + paragraphs.get(1));
        lines.add("TD " + paragraphs.get(2));
        lines.addAll(paragraphs.subList(3, paragraphs.size()));
        lines.add("AN Document PAPER00020210304eh3400001");
        return lines;
    }

    private static String flat(List<String> paragraphs) {
        return "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                + wrap("<text:p>", paragraphs, "</text:p>") + "</office:text></office:body></office:document>";
    }

    private static String word(List<String> paragraphs) {
        return "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
                + wrap("<w:p><w:r><w:t>", paragraphs, "</w:t></w:r></w:p>") + "</w:body></w:wordDocument>";
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] dna(List<String> paragraphs) throws IOException {
        Path file = Files.createTempFile("sample", ".dna");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection
                    .createStatement()
                    .executeUpdate(
                            "CREATE TABLE DOCUMENTS (ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT,"
                                    + " Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER)");
            try (PreparedStatement row = connection.prepareStatement(
                    "INSERT INTO DOCUMENTS VALUES (1, ?, ?, 1, 'Jane Doe', 'The Paper', '', '', '', 1614852000)")) {
                row.setString(1, paragraphs.get(0));
                row.setString(2, String.join("\n\n", paragraphs));
                row.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** As formats want it whose first part tells what they are. */
    static byte[] zipStored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tarGz(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
