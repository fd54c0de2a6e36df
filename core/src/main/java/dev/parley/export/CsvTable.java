package dev.parley.export;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.parley.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file, whatever a spreadsheet has made of it: any line end, and comma, semicolon or tab between values.
 *
 * @param rows the rows that hold a value, the header first
 * @param separator what stands between values
 * @param fault what is wrong with the quotes, at which reading stopped; none or one
 */
record CsvTable(List<List<CsvField>> rows, char separator, List<Diagnostic> fault) {

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    CsvTable {
        rows = List.copyOf(rows);
        fault = List.copyOf(fault);
    }

    static CsvTable parse(String path, String text) {
        char separator = separator(text);
        CsvPlaces places = new CsvPlaces();
        List<List<CsvField>> rows = new ArrayList<>();
        List<Diagnostic> fault = new ArrayList<>();
        try {
            for (CsvRecord record : reader(separator, places, text)) {
                if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows.add(places.fields());
                }
            }
            findUnclosedQuote(path, text, places).ifPresent(fault::add);
        } catch (CsvParseException e) {
            fault.add(Diagnostic.error(
                    path,
                    places.line(),
                    places.column(),
                    "quotes are not closed, or more follows behind the closing quote"));
        }
        return new CsvTable(rows, separator, fault);
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
                .split(LINE_END.trimLeadingFrom(text))
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

    /** The parser lets a quoted value run to the end of the file, closed or not. */
    private static Optional<Diagnostic> findUnclosedQuote(String path, String text, CsvPlaces places) {
        if (!places.raw().startsWith("\"") || LINE_END.trimTrailingFrom(text).endsWith(places.raw())) {
            return Optional.empty();
        }
        List<CsvField> fields = places.fields();
        CsvField last = fields.get(fields.size() - 1);
        return Optional.of(Diagnostic.error(path, last.line(), last.column(), "quotes are not closed"));
    }
}
