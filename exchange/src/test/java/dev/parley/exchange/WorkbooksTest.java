package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Stance;
import dev.parley.diagnostic.ParleyException;
import dev.parley.result.Comparison;
import dev.parley.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as POI reads it. */
final class WorkbooksTest {

    private static final Comparison RUN = LampDispute.run(LampDispute.withMore());

    @TempDir
    private Path folder;

    @Test
    void hasMatrixPositionsAndClaims() throws IOException {
        try (XSSFWorkbook workbook = open(RUN)) {
            assertThat(cells(workbook, "matrix"))
                    .containsExactly(
                            "id | proposal | Lamplighters’ Union | =SUM(1) | Sparks & Daughters Ltd | Zoë Ünal | Author of “letter”",
                            "P1 | Replace the gas lamps | opposes |  | supports | opposes",
                            "P2 | =Keep the lantern_x000D_ | conditional | opposes |  |  | opposes");
            assertThat(cells(workbook, "positions"))
                    .hasSize(7)
                    .contains(
                            "P2 | =Keep the lantern_x000D_ | Lamplighters’ Union | actor | conditional | 1.0 | 0.0 | 1.0 | 1.0 |"
                                    + "  |  | 0.4567 | 1");
            assertThat(cells(workbook, "claims"))
                    .hasSize(7)
                    .contains("1.0 | letter | Lamplighters’ Union | actor | the union of the lamplighters | P2 |"
                            + " =Keep the lantern_x000D_ | support | true | quote | 8.0 | 37.0 |"
                            + " the 🏮 stays,\r\nsays the union | 0.4567 |  |  |  | Oberau Radio");
        }
    }

    @Test
    void leadsFromACellToItsClaims() throws IOException {
        try (XSSFWorkbook workbook = open(RUN)) {
            Cell cell = workbook.getSheet("matrix").getRow(1).getCell(2);
            assertThat(cell.getHyperlink().getAddress()).isEqualTo("positions!A2");
            Row position = workbook.getSheet("positions").getRow(1);
            assertThat(position.getCell(2)).hasToString(LampDispute.UNION);
            assertThat(position.getCell(12).getHyperlink().getAddress()).isEqualTo("claims!A6");
            Row claim = workbook.getSheet("claims").getRow(5);
            assertThat(claim.getCell(2)).hasToString(LampDispute.UNION);
            assertThat(claim.getCell(1).getHyperlink().getAddress()).isEqualTo("https://post.example/a?b=c&d=e");
        }
    }

    @Test
    void holdsNoFormulas() throws IOException {
        try (XSSFWorkbook workbook = open(RUN)) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void cutsWhatNoCellTakesOutsideOfSurrogatePairs() throws IOException {
        String text = "x".repeat(32_765) + "🏮🏮🏮";
        Claim claim = LampDispute.ofTheCase().get(0);
        Claim wordy = new Claim(
                claim.origin(),
                claim.holder(),
                claim.mention(),
                claim.proposal(),
                Stance.SUPPORT,
                claim.modality(),
                claim.voice(),
                new Evidence(new Span(0, text.length()), text),
                1,
                List.of());

        try (XSSFWorkbook workbook = open(LampDispute.run(List.of(wordy)))) {
            assertThat(workbook.getSheet("claims").getRow(1).getCell(12).getStringCellValue())
                    .isEqualTo("x".repeat(32_765) + "…");
        }
    }

    @Test
    void refusesMoreSourcesThanASheetHasColumns() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 16_384; i++) {
            claims.add(LampDispute.claim(
                    LampDispute.NEWS, LampDispute.TEXT, "Source " + i, "P1", Stance.SUPPORT, "does not"));
        }

        assertThatThrownBy(() -> open(LampDispute.run(claims)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("16384 columns");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isTheSameToTheByteAtAnyTime() throws IOException {
        byte[] once = Files.readAllBytes(file(RUN));
        List<Claim> turned = new ArrayList<>(RUN.claims());
        Collections.reverse(turned);

        assertThat(Files.readAllBytes(file(LampDispute.run(turned)))).isEqualTo(once);
        try (ZipFile zip = new ZipFile(file(RUN).toFile())) {
            assertThat(zip.stream()).allMatch(part -> part.getTimeLocal().getYear() == 1980);
        }
    }

    private XSSFWorkbook open(Comparison run) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file(run)));
    }

    private Path file(Comparison run) {
        return Written.file(run, ExportFormat.XLSX, ExportSettings.DEFAULT, folder);
    }

    private static List<String> cells(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> values = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                values.add(cell == null ? "" : cell.toString());
            }
            rows.add(String.join(" | ", values));
        }
        return rows;
    }
}
