package dev.parley.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text, with the type and the link of each cell. */
final class SheetText {

    private SheetText() {}

    static String of(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                text.append("== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(cell.getAddress())
                                .append(' ')
                                .append(cell.getCellType())
                                .append(' ');
                        text.append(cell.toString().replace("\r", "\\r").replace("\n", "\\n"));
                        if (cell.getHyperlink() != null) {
                            text.append(" -> ").append(cell.getHyperlink().getAddress());
                        }
                        text.append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
