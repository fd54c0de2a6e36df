package dev.parley.table;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A CSV file (RFC 4180) whose first row names the columns, in any order and case and with others among them, whatever a spreadsheet has made of
 * it: with or without byte order mark, UTF-8 or UTF-16, any line end, and comma, semicolon or tab between values. Rows without any content are
 * passed over, and so are blank values behind the last column.
 *
 * @param <C> the columns that are read
 * @param rows the rows below the header that are as wide as it allows
 * @param tooWide the rows that have more values than the header, each of which is a fault
 * @param separator what stands between values
 */
public record CsvTable<C extends CsvColumn>(List<CsvRow<C>> rows, List<CsvRow<C>> tooWide, char separator) {

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    public CsvTable {
        rows = List.copyOf(rows);
        tooWide = List.copyOf(tooWide);
    }

    /**
     * Reads a table.
     *
     * @param <C> the columns
     * @param file the file
     * @param columns the columns that are read, those that must be there among them
     * @param maxBytes the largest file that is read, at least 0
     * @param faults takes what is wrong with the file, its quotation marks, its header and the width of its rows, each once
     * @return what could be read; without rows if the header is faulty, and only the rows before a faulty quotation mark
     */
    public static <C extends CsvColumn> CsvTable<C> read(Path file, List<C> columns, int maxBytes, Faults faults) {
        String text = TextFile.read(file, maxBytes, faults);
        return faults.isEmpty() ? parse(text, columns, faults) : new CsvTable<>(List.of(), List.of(), ',');
    }

    private static <C extends CsvColumn> CsvTable<C> parse(String text, List<C> columns, Faults faults) {
        char separator = separator(text);
        Optional<CsvQuotes.Fault> broken = CsvQuotes.findFault(text, separator);
        broken.ifPresent(fault -> faults.add(fault.place(), fault.message()));
        int end = broken.map(CsvQuotes.Fault::rowStart).orElse(text.length());
        List<List<CsvField>> records = records(text.substring(0, end), separator, faults);
        List<CsvRow<C>> rows = records.isEmpty() ? List.of() : rows(records, columns, faults);
        if (records.isEmpty() && faults.isEmpty()) {
            faults.add(lenientFormat("is empty; its first row must name the columns %s", required(columns)));
        }
        return new CsvTable<>(
                rows.stream().filter(row -> row.findSurplus().isEmpty()).toList(),
                rows.stream().filter(row -> row.findSurplus().isPresent()).toList(),
                separator);
    }

    private static <C extends CsvColumn> List<CsvRow<C>> rows(
            List<List<CsvField>> records, List<C> columns, Faults faults) {
        Optional<CsvHeader<C>> header = CsvHeader.tryRead(records.get(0), columns, faults);
        return header.isEmpty() ? List.of() : rows(records, header.get(), faults);
    }

    private static <C extends CsvColumn> List<CsvRow<C>> rows(
            List<List<CsvField>> records, CsvHeader<C> header, Faults faults) {
        List<CsvRow<C>> rows = new ArrayList<>();
        for (List<CsvField> record : records.subList(1, records.size())) {
            CsvRow<C> row = new CsvRow<>(header, record);
            row.findSurplus().ifPresent(field -> faults.add(field.place(), surplus(record.size(), header.width())));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<CsvField>> records(String text, char separator, Faults faults) {
        CsvPlaces places = new CsvPlaces();
        List<List<CsvField>> records = new ArrayList<>();
        try {
            for (CsvRecord record : reader(separator, places, text)) {
                if (!record.getFields().stream().allMatch(CharMatcher.whitespace()::matchesAllOf)) {
                    records.add(places.fields());
                }
            }
        } catch (CsvParseException e) {
            // Quotation marks are sound by now; there remain limits such as that of the length of a value.
            faults.add(lenientFormat("cannot be read as CSV: %s", e.getMessage()));
        }
        return records;
    }

    private static CsvReader<CsvRecord> reader(char separator, CsvPlaces places, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ignoreDifferentFieldCount(true)
                .acceptCharsAfterQuotes(false)
                .build(CsvRecordHandler.of(handler -> handler.fieldModifier(places)), text);
    }

    /** Takes the separator that the first line has most of; a comma if it has none. */
    private static char separator(String text) {
        String header = Splitter.on(LINE_END)
                .split(CharMatcher.whitespace().trimLeadingFrom(text))
                .iterator()
                .next();
        char best = ',';
        for (char candidate : SEPARATORS) {
            if (CharMatcher.is(candidate).countIn(header) > CharMatcher.is(best).countIn(header)) {
                best = candidate;
            }
        }
        return best;
    }

    private static String surplus(int size, int width) {
        return lenientFormat(
                "the row has %s values where the header has %s; a value that contains the separator must stand in double"
                        + " quotation marks",
                size, width);
    }

    private static <C extends CsvColumn> String required(List<C> columns) {
        return columns.stream()
                .filter(CsvColumn::isRequired)
                .map(CsvColumn::label)
                .collect(Collectors.joining(", "));
    }
}
