package dev.parley.codebook;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.parley.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a codebook from a CSV file (RFC 4180).
 *
 * <p>The first row names the columns, in any order and case: {@code id} and {@code proposal}, which every row must fill; {@code description} and
 * {@code parent} (the id of another row), which may be missing or blank. Other columns are passed over. The charset is UTF-8, with or without a
 * byte-order mark; the separator is a comma, or the semicolon or tab that the first row shows, as spreadsheets write them. Rows without any
 * content are passed over, and so are blank fields behind the last column. Values are trimmed; the white space within a proposal's wording is
 * collapsed.
 */
public final class CodebookReader {

    private CodebookReader() {}

    /**
     * Reads a codebook.
     *
     * @param path the file, at most 10 MB (10,000,000 bytes)
     * @return the codebook, at least one proposal
     * @throws InputException if the file cannot be read or has faults: all of them, in the order of the file, each with its line and column, both
     *     counted from 1
     */
    public static Codebook read(Path path) {
        Faults faults = new Faults(path.toString());
        Codebook codebook = parse(CodebookFile.read(path, faults), faults);
        faults.throwIfAny();
        return codebook;
    }

    private static Codebook parse(String text, Faults faults) {
        if (!faults.isEmpty()) {
            return new Codebook(List.of());
        }
        CsvLayout layout = CsvLayout.of(text);
        layout.unclosedQuote().ifPresent(place -> faults.add(place, "this quotation mark is never closed"));
        List<CsvRecord> records = records(text.substring(0, layout.end()), layout.separator(), faults);
        if (records.isEmpty()) {
            if (faults.isEmpty()) {
                faults.add("is empty; its first row must name the columns id and proposal");
            }
            return new Codebook(List.of());
        }
        CodebookTable table = new CodebookTable(records, layout, faults);
        Codebook codebook = new Codebook(table.proposals());
        if (faults.isEmpty() && codebook.proposals().isEmpty()) {
            faults.add("has a header but no proposals");
        }
        return codebook;
    }

    private static List<CsvRecord> records(String text, char separator, Faults faults) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (!row.getFields().stream().allMatch(CharMatcher.whitespace()::matchesAllOf)) {
                    records.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            faults.add(lenientFormat("is not CSV: %s", e.getMessage()));
        }
        return records;
    }
}
