package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks with several sheets. */
final class SheetReaderTest {

    private static final List<List<String>> COVER =
            List.of(List.of("Articles on the weir"), List.of("Collected by", "Ann Poe"), List.of("Note", "two papers"));

    private static final List<List<String>> ARTICLES =
            List.of(List.of("nr", "text"), List.of("1", "The weir goes."), List.of("2", "The anglers stay."));

    @TempDir
    private Path folder;

    @Test
    void readsTheTableBehindACoverSheet() throws IOException {
        IngestResult result = read(COVER, ARTICLES);

        assertThat(result.documents())
                .extracting(Document::text)
                .containsExactly("The weir goes.", "The anglers stay.");
        assertThat(result.diagnostics().toString()).contains("the articles are taken from its sheet 'S2'");
    }

    @Test
    void readsTheFirstOfTwoTablesOfTextsAndNamesTheOther() throws IOException {
        IngestResult result = read(ARTICLES, List.of(List.of("text"), List.of("The ferry sails.")));

        assertThat(result.documents()).hasSize(2);
        assertThat(result.diagnostics().toString())
                .contains("only its sheet 'S1' is read; 'S2' may hold articles, too")
                .doesNotContain("are taken");
    }

    @Test
    void saysNothingOfOtherSheetsWithoutTexts() throws IOException {
        assertThat(read(ARTICLES, COVER).diagnostics().toString()).doesNotContain("sheet");
    }

    @Test
    void saysOfTheFirstSheetWhatIsMissingIfNoneHasTexts() throws IOException {
        assertThat(read(COVER, List.of(List.of("nr", "tons"), List.of("1", "4")))
                        .diagnostics()
                        .toString())
                .contains("Collected by", "--text-column");
    }

    @Test
    void readsTheOtherSheetsBesideADamagedOne() throws IOException {
        IngestResult result = read(List.of(List.of("</t>")), ARTICLES);

        assertThat(result.documents()).hasSize(2);
        assertThat(result.diagnostics().toString()).contains("its sheet 'S1' is damaged");
        assertThat(read(List.of(List.of("</t>"))).diagnostics())
                .singleElement()
                .asString()
                .contains("error: is damaged: its sheet 'S1' cannot be read");
    }

    @SafeVarargs
    private IngestResult read(List<List<String>>... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder names = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 1; i <= sheets.length; i++) {
                names.append(String.format("<sheet name='S%d' sheetId='%d' r:id='rId%d'/>", i, i, i));
                targets.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
                put(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheets[i - 1]));
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml'"
                            + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/_rels/workbook.xml.rels", relations(targets.toString()));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                            + names + "</sheets></workbook>");
        }
        return new Reading(folder).of("a.xlsx", bytes.toByteArray());
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return String.format(
                "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>",
                id, type, target);
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append(String.format("<row r='%d'>", row + 1));
            for (int i = 0; i < rows.get(row).size(); i++) {
                sheet.append(String.format(
                        "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>",
                        (char) ('A' + i), row + 1, rows.get(row).get(i)));
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
