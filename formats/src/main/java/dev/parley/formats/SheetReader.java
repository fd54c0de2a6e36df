package dev.parley.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet of a workbook (XLSX), whose rows are articles. */
final class SheetReader implements FormatReader {

    private final ColumnNames names;

    SheetReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        List<List<String>> records = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(content.bytes()), new ReadingOptions(hasStyles(content), false));
                Stream<Sheet> sheets = workbook.getSheets()) {
            Optional<Sheet> first = sheets.findFirst();
            if (first.isEmpty()) {
                throw new UnreadableException("is a workbook without sheets");
            }
            try (Stream<Row> rows = first.get().openStream()) {
                rows.forEach(row -> records.add(values(row)));
            }
        }
        TableReader.addRows(content, records, names, findings);
    }

    /** Only with styles are dates told from numbers; the library wants to know beforehand. */
    private static boolean hasStyles(Content content) throws IOException {
        try (ZipFile zip = ZipReader.open(content)) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            values.add(row.getOptionalCell(i).map(SheetReader::value).orElse(""));
        }
        return values;
    }

    private static String value(Cell cell) {
        boolean isDate = cell.getType() == CellType.NUMBER
                && Optional.ofNullable(cell.getDataFormatString())
                        .filter(format -> format.contains("yy") || format.contains("mmm"))
                        .isPresent();
        return isDate
                ? Optional.ofNullable(cell.asDate())
                        .map(LocalDateTime::toLocalDate)
                        .map(Object::toString)
                        .orElse("")
                : cell.getText();
    }
}
