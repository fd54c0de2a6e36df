package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a workbook (XLSX), whose rows are articles: the first of its sheets that has texts, since a cover or notes may go before it, and with it no other.
 */
final class SheetReader implements FormatReader {

    private final ColumnNames names;

    SheetReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(content.bytes()), new ReadingOptions(hasStyles(content), false));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                tables.add(table(sheet));
            }
        }
        if (tables.isEmpty()) {
            throw new UnreadableException("is a workbook without sheets");
        }
        List<Table> texts = tables.stream()
                .filter(table -> TableReader.hasTexts(table.rows, names))
                .toList();
        Table chosen = texts.isEmpty() ? tables.get(0) : texts.get(0);
        if (chosen.isDamaged) {
            throw new UnreadableException(lenientFormat("is damaged: its sheet '%s' cannot be read", chosen.name));
        }
        tables.stream()
                .filter(Table::isDamaged)
                .forEach(table -> findings.warn(
                        content,
                        lenientFormat("its sheet '%s' is damaged or has no rows; it is not read", table.name)));
        tellChoice(content, chosen, tables, texts, findings);
        TableReader.addRows(content, chosen.rows, names, findings);
    }

    /** Reads the rows of a sheet; one of charts has none, and one that is damaged does no harm to the others. */
    private static Table table(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return new Table(sheet.getName(), rows.map(SheetReader::values).toList(), false);
        } catch (IOException | ExcelReaderException e) {
            return new Table(sheet.getName(), List.of(), true);
        }
    }

    private static void tellChoice(
            Content content, Table chosen, List<Table> tables, List<Table> texts, Findings findings) {
        if (!chosen.equals(tables.get(0))) {
            findings.warn(content, lenientFormat("the articles are taken from its sheet '%s'", chosen.name));
        }
        if (texts.size() > 1) {
            String others = texts.stream().skip(1).map(Table::name).collect(Collectors.joining("', '"));
            findings.warn(
                    content,
                    lenientFormat(
                            "only its sheet '%s' is read; '%s' may hold articles, too: save it as a file of its own",
                            chosen.name, others));
        }
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

    private record Table(String name, List<List<String>> rows, boolean isDamaged) {}
}
