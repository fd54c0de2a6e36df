package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.parley.table.CsvCheck;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of a table with commas, semicolons or tabs. People write tables in many ways, so what can be read in spite of a fault is read, and
 * the fault is told with its line; only behind a quotation mark that is never closed nothing is certain. Stateless.
 */
final class CsvRecords {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvRecords() {}

    /** Returns the rows of a text that has {@code \n} as line end, the names of the columns first. */
    static List<List<String>> read(Content content, String text, Findings findings) throws UnreadableException {
        List<CsvRecord> rows = rows(text, soundLines(content, text, findings));
        tellSurplus(content, rows, findings);
        return rows.stream().map(CsvRecord::getFields).toList();
    }

    /** Returns the whole rows at the beginning of a table, without a word about what is wrong with them. */
    static List<List<String>> head(String text) {
        int end = fault(text)
                .filter(fault -> fault.kind() == CsvCheck.Kind.UNCLOSED)
                .map(CsvCheck.Fault::rowLine)
                .orElse(Integer.MAX_VALUE);
        try {
            return Tables.withoutTitle(
                    rows(text, end).stream().map(CsvRecord::getFields).toList());
        } catch (UnreadableException e) {
            return List.of();
        }
    }

    private static List<CsvRecord> rows(String text, int endLine) throws UnreadableException {
        List<CsvRecord> rows = new ArrayList<>();
        try {
            CsvReader.CsvReaderBuilder builder = CsvReader.builder().fieldSeparator(separator(text));
            for (CsvRecord row :
                    builder.ignoreDifferentFieldCount(true).skipEmptyLines(true).ofCsvRecord(text)) {
                if (row.getStartingLineNumber() >= endLine) {
                    break;
                }
                rows.add(row);
            }
        } catch (CsvParseException e) {
            throw new UnreadableException("cannot be read as a table: " + e.getMessage());
        }
        return rows;
    }

    /** Tells what is wrong with quotation marks and returns the first line that is not to be read for it. */
    private static int soundLines(Content content, String text, Findings findings) {
        Optional<CsvCheck.Fault> fault = fault(text);
        if (fault.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        boolean isUnclosed = fault.get().kind() == CsvCheck.Kind.UNCLOSED;
        if (isUnclosed) {
            findings.fail(
                    content,
                    fault.get().place(),
                    fault.get().message() + "; the rows from line "
                            + fault.get().rowLine() + " on are not read");
            return fault.get().rowLine();
        }
        findings.warn(content, fault.get().place(), fault.get().message());
        return Integer.MAX_VALUE;
    }

    private static Optional<CsvCheck.Fault> fault(String text) {
        CsvCheck check = new CsvCheck(separator(text));
        check.read(CharBuffer.wrap(text));
        return check.findFault();
    }

    private static void tellSurplus(Content content, List<CsvRecord> rows, Findings findings) {
        int width = Tables.withoutTitle(rows.stream().map(CsvRecord::getFields).toList()).stream()
                .findFirst()
                .map(List::size)
                .orElse(0);
        List<CsvRecord> tooWide =
                rows.stream().filter(row -> hasSurplus(row, width)).toList();
        if (!tooWide.isEmpty()) {
            CsvRecord first = tooWide.get(0);
            String others = tooWide.size() == 1 ? "" : lenientFormat(", and so have %s more rows", tooWide.size() - 1);
            findings.warn(
                    content,
                    Math.toIntExact(first.getStartingLineNumber()),
                    lenientFormat(
                            "the row has %s values where the header has %s%s; what is too much is not read: a value that contains"
                                    + " the separator must stand in double quotation marks",
                            first.getFieldCount(), width, others));
        }
    }

    private static boolean hasSurplus(CsvRecord row, int width) {
        return !Iterables.all(Iterables.skip(row.getFields(), width), CharMatcher.whitespace()::matchesAllOf);
    }

    /** Takes the separator that the line with the names of the columns has most of: the first, or the first that names a column of texts. */
    private static char separator(String text) {
        List<String> top = text.lines().limit(Tables.MAX_TITLE_ROWS + 1L).toList();
        String header = top.stream().filter(CsvRecords::namesTexts).findFirst().orElse(top.isEmpty() ? "" : top.get(0));
        char best = ',';
        for (char candidate : SEPARATORS) {
            if (CharMatcher.is(candidate).countIn(header) > CharMatcher.is(best).countIn(header)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean namesTexts(String line) {
        return SEPARATORS.stream()
                .map(separator -> Splitter.on(separator).splitToList(line))
                .anyMatch(cells -> cells.size() > 1 && cells.stream().anyMatch(Columns::isText));
    }
}
