package dev.parley.table;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.IoFaults;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final char DEFAULT_SEPARATOR = ',';
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
        try {
            Optional<TextFile> text = TextFile.tryFind(file, maxBytes, faults);
            return text.isEmpty() ? DEFAULT_SEPARATOR : scan(text.get(), columns, faults, reader);
        } catch (UncheckedIOException e) {
            faults.add(IoFaults.ofReading(requireNonNull(e.getCause())));
        } catch (IOException e) {
            faults.add(IoFaults.ofReading(e));
        }
        return DEFAULT_SEPARATOR;
    }

    /**
     * Tells which columns of a table that the user has written are not read, for there may be a slip in the heading.
     *
     * @param file the file as the user named it
     * @param columns the columns that are read
     * @return a warning for each, in the order of the file; none for a table without rows
     */
    public List<Diagnostic> otherColumns(Path file, List<C> columns) {
        String known = columns.stream().map(CsvColumn::label).collect(Collectors.joining(", "));
        return rows.stream()
                .limit(1)
                .flatMap(row -> row.otherHeadings().entrySet().stream())
                .sorted(Comparator.comparingInt((Map.Entry<String, Place> other) ->
                                other.getValue().line())
                        .thenComparingInt(other -> other.getValue().column()))
                .map(other -> Diagnostic.warning(
                        file.toString(),
                        other.getValue().line(),
                        other.getValue().column(),
                        lenientFormat("the column '%s' is not read; read are %s", other.getKey(), known)))
                .toList();
    }

    private static <C extends CsvColumn> char scan(TextFile text, List<C> columns, Faults faults, RowReader<C> reader)
            throws IOException {
        char separator = separator(text);
        CsvCheck check = new CsvCheck(separator);
        text.check(check, faults);
        if (!faults.isEmpty()) {
            return separator;
        }
        Optional<CsvCheck.Fault> broken = check.findFault();
        broken.ifPresent(fault -> faults.add(fault.place(), fault.message()));
        int end = broken.map(CsvCheck.Fault::rowLine).orElse(Integer.MAX_VALUE);
        try (CsvReader<RawRow> rows = parser(separator, text.open())) {
            scan(Iterables.filter(untilLine(rows, end), row -> !row.isBlank()), separator, columns, faults, reader);
        } catch (CsvParseException e) {
            // A broken quotation mark is told already; there remain limits such as that of the length of a value.
            if (broken.isEmpty()) {
                faults.add(lenientFormat("cannot be read as CSV: %s", e.getMessage()));
            }
        }
        return separator;
    }

    private static <C extends CsvColumn> void scan(
            Iterable<RawRow> rows, char separator, List<C> columns, Faults faults, RowReader<C> reader) {
        Iterator<RawRow> rest = rows.iterator();
        if (!rest.hasNext()) {
            if (faults.isEmpty()) {
                faults.add(lenientFormat("is empty; its first row must name the columns %s", required(columns)));
            }
            return;
        }
        Optional<CsvHeader<C>> header = CsvHeader.tryRead(rest.next(), columns, faults);
        while (header.isPresent() && rest.hasNext()) {
            reader.read(row(rest.next(), header.get(), faults), separator);
        }
    }

    /** Leaves out the rows from a line on. */
    private static Iterable<RawRow> untilLine(Iterable<RawRow> rows, int line) {
        return () -> {
            Iterator<RawRow> all = rows.iterator();
            return new AbstractIterator<>() {
                @Override
                protected @Nullable RawRow computeNext() {
                    RawRow row = all.hasNext() ? all.next() : null;
                    return row == null || row.line() >= line ? endOfData() : row;
                }
            };
        };
    }

    private static <C extends CsvColumn> CsvRow<C> row(RawRow raw, CsvHeader<C> header, Faults faults) {
        CsvRow<C> row = new CsvRow<>(header, raw);
        row.findSurplus()
                .ifPresent(index ->
                        faults.add(raw.place(index), surplus(raw.values().size(), header.width())));
        return row;
    }

    private static CsvReader<RawRow> parser(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ignoreDifferentFieldCount(true)
                .acceptCharsAfterQuotes(false)
                .build(new RawRowHandler(), text);
    }

    /** Takes the separator that the first line has most of; a comma if it has none. */
    private static char separator(TextFile text) throws IOException {
        Multiset<Character> found = HashMultiset.create();
        try (Reader reader = text.open()) {
            int c = reader.read();
            while (c >= 0 && CharMatcher.whitespace().matches((char) c)) {
                c = reader.read();
            }
            for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
                if (SEPARATORS.contains((char) c)) {
                    found.add((char) c);
                }
            }
        }
        char best = DEFAULT_SEPARATOR;
        for (char candidate : SEPARATORS) {
            best = found.count(candidate) > found.count(best) ? candidate : best;
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
