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
        List<CsvRow<C>> rows = new ArrayList<>();
        List<CsvRow<C>> tooWide = new ArrayList<>();
        char separator =
                scan(file, columns, maxBytes, faults, (row, between) -> (row.isTooWide() ? tooWide : rows).add(row));
        return new CsvTable<>(rows, tooWide, separator);
    }

    /**
     * Reads a table row by row, for tables that are too long to be held as rows.
     *
     * @param <C> the columns
     * @param file the file
     * @param columns the columns that are read, those that must be there among them
     * @param maxBytes the largest file that is read, at least 0
     * @param faults takes what is wrong, as {@link #read} tells
     * @param reader takes the rows in the order of the file, those that are too wide as well
     * @return what stands between values
     */
    public static <C extends CsvColumn> char scan(
            Path file, List<C> columns, int maxBytes, Faults faults, RowReader<C> reader) {
        String text = TextFile.read(file, maxBytes, faults);
        if (!faults.isEmpty()) {
            return ',';
        }
        char separator = separator(text);
        Optional<CsvQuotes.Fault> broken = CsvQuotes.findFault(text, separator);
        broken.ifPresent(fault -> faults.add(fault.place(), fault.message()));
        int end = broken.map(CsvQuotes.Fault::rowStart).orElse(text.length());
        scan(text.substring(0, end), separator, columns, faults, reader);
        return separator;
    }

    private static <C extends CsvColumn> void scan(
            String text, char separator, List<C> columns, Faults faults, RowReader<C> reader) {
        CsvPlaces places = new CsvPlaces();
        Optional<CsvHeader<C>> header = Optional.empty();
        boolean isEmpty = true;
        try {
            for (CsvRecord record : reader(separator, places, text)) {
                if (record.getFields().stream().allMatch(CharMatcher.whitespace()::matchesAllOf)) {
                    continue;
                }
                if (isEmpty) {
                    isEmpty = false;
                    header = CsvHeader.tryRead(places.fields(), columns, faults);
                } else if (header.isPresent()) {
                    reader.read(row(places.fields(), header.get(), faults), separator);
                }
            }
        } catch (CsvParseException e) {
            // Quotation marks are sound by now; there remain limits such as that of the length of a value.
            faults.add(lenientFormat("cannot be read as CSV: %s", e.getMessage()));
        }
        if (isEmpty && faults.isEmpty()) {
            faults.add(lenientFormat("is empty; its first row must name the columns %s", required(columns)));
        }
    }

    private static <C extends CsvColumn> CsvRow<C> row(List<CsvField> fields, CsvHeader<C> header, Faults faults) {
        CsvRow<C> row = new CsvRow<>(header, fields);
        row.findSurplus().ifPresent(field -> faults.add(field.place(), surplus(fields.size(), header.width())));
        return row;
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

    /**
     * Takes rows one by one.
     *
     * @param <C> the columns
     */
    @FunctionalInterface
    public interface RowReader<C extends CsvColumn> {

        /**
         * Takes a row.
         *
         * @param row the row
         * @param separator what stands between its values
         */
        void read(CsvRow<C> row, char separator);
    }
}
