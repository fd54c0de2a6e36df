package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two articles as press databases write them, in each format in which they are delivered. */
final class PressFiles {

    /** A line is a paragraph; the first of a pair of cells is a code. */
    private static final List<String> NEXIS = List.of(
            "User Name: Jane Doe",
            "Date and Time: Friday, March 5, 2021 10:15:00 AM CET",
            "Job Number: 137000000",
            "Documents (2)",
            "1. Bell 7, 12 years late, rings at last",
            "2. March in Varn: May 1, 1890 remembered",
            "",
            "Bell 7, 12 years late, rings at last",
            "The Estuary Times",
            "March 4, 2021 Thursday",
            "Final Edition",
            "Copyright 2021 Estuary Times Group All Rights Reserved",
            "Section: CITY; Pg. 7",
            "Length: 23 words",
            "Byline: Saoirse Whelan, City Editor",
            "Body",
            "Bell 7 must be recast, ringing master Jens Tofte told the trust.",
            "The trust’s own plan is to weld it.",
            "Load-Date: March 5, 2021",
            "End of Document",
            "",
            "March in Varn: May 1, 1890 remembered",
            "The Lowland Post",
            "July 9, 2021 Friday",
            "Length: 21 words",
            "Byline: Hugo Brandt and Mara Lind",
            "Body",
            "Varn’s May march should move to June, historian Lotte Hagen argues.",
            "The town band opposes the change.",
            "Load-Date: July 12, 2021",
            "End of Document");

    private static final List<String> FACTIVA = List.of(
            "Bell 7, 12 years late, rings at last",
            "By Saoirse Whelan",
            "23 words",
            "4 March 2021",
            "The Estuary Times",
            "ESTT",
            "English",
            "© 2021 Estuary Times Group",
            "Bell 7 must be recast, ringing master Jens Tofte told the trust.",
            "The trust’s own plan is to weld it.",
            "Document ESTT000020210304eh3400001",
            "",
            "March in Varn: May 1, 1890 remembered",
            "By Hugo Brandt and Mara Lind",
            "21 words",
            "9 July 2021",
            "The Lowland Post",
            "LOWP",
            "English",
            "© 2021 Lowland Media",
            "Varn’s May march should move to June, historian Lotte Hagen argues.",
            "The town band opposes the change.",
            "Document LOWP000020210709eh3500002");

    private static final List<String> CODED = List.of(
            "HD\tBell 7, 12 years late, rings at last",
            "BY\tBy Saoirse Whelan",
            "WC\t23 words",
            "PD\t4 March 2021",
            "SN\tThe Estuary Times",
            "SC\tESTT",
            "LA\tEnglish",
            "CY\t© 2021 Estuary Times Group",
            "LP\tBell 7 must be recast, ringing master Jens Tofte told the trust.",
            "TD\tThe trust’s own plan is to weld it.",
            "RE\tuk : United Kingdom",
            "AN\tDocument ESTT000020210304eh3400001",
            "HD\tMarch in Varn: May 1, 1890 remembered",
            "BY\tBy Hugo Brandt and Mara Lind",
            "WC\t21 words",
            "PD\t9 July 2021",
            "SN\tThe Lowland Post",
            "SC\tLOWP",
            "LA\tEnglish",
            "CY\t© 2021 Lowland Media",
            "LP\tVarn’s May march should move to June, historian Lotte Hagen argues.",
            "TD\tThe town band opposes the change.",
            "AN\tDocument LOWP000020210709eh3500002");

    static final Map<String, List<String>> EXPORTS =
            Map.of("nexis", NEXIS, "factiva", FACTIVA, "factiva with codes", CODED);

    private PressFiles() {}

    /** Writes the lines of an export in a format. */
    static byte[] write(List<String> lines, String format) throws IOException {
        return switch (format) {
            case "txt" -> text(lines).getBytes(UTF_8);
            case "html" -> html(lines).getBytes(UTF_8);
            case "rtf" -> rtf(lines).getBytes(UTF_8);
            case "docx" -> docx(lines);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\r\n\r\n").collect(Collectors.joining());
    }

    private static String html(List<String> lines) {
        return "<html><head><title>Articles</title></head><body><div class=\"article enArticle\">"
                + lines.stream().map(PressFiles::htmlLine).collect(Collectors.joining("\n"))
                + "</div></body></html>";
    }

    private static String htmlLine(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? "<div><span>" + line + "</span></div>"
                : "<table><tr><td class=\"index\" align=\"right\"><b>" + line.substring(0, tab)
                        + "</b>&nbsp;</td><td><p>" + line.substring(tab + 1) + "</p></td></tr></table>";
    }

    private static String rtf(List<String> lines) {
        StringBuilder rtf = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\header\\pard Page 1 of 2\\par}{\\footer Printed for Jane Doe\\par}\\f0 ");
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String escaped = escape(line);
            rtf.append(
                    tab < 0
                            ? "\\pard{\\b0 " + escaped + "}\\par\n"
                            : "\\trowd\\cellx900\\cellx9000\\pard\\intbl{\\b " + line.substring(0, tab) + "}\\cell "
                                    + escape(line.substring(tab + 1)) + "\\cell\\row\n");
        }
        return rtf.append('}').toString();
    }

    private static String escape(String line) {
        return line.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u" + c + "?")
                .collect(Collectors.joining());
    }

    private static byte[] docx(List<String> lines) throws IOException {
        String document =
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + lines.stream().map(PressFiles::wordLine).collect(Collectors.joining())
                        + "</w:body></w:document>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "word/document.xml", document);
            put(zip, "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Page 1 of 2</w:t></w:r></w:p></w:hdr>");
        }
        return bytes.toByteArray();
    }

    private static String wordLine(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? wordParagraph(line)
                : "<w:tbl><w:tr><w:tc>" + wordParagraph(line.substring(0, tab)) + "</w:tc><w:tc>"
                        + wordParagraph(line.substring(tab + 1)) + "</w:tc></w:tr></w:tbl>";
    }

    /** Word cuts a line into runs wherever it likes. */
    private static String wordParagraph(String line) {
        int half = line.length() / 2;
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + line.substring(0, half)
                + "</w:t></w:r><w:r><w:t xml:space=\"preserve\">" + line.substring(half) + "</w:t></w:r></w:p>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
