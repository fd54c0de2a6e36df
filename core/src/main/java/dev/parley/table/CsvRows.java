package dev.parley.table;

import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows by RFC 4180, but with {@code \n} as line end; quotes only where it must. Stateless. */
public final class CsvRows {

    private CsvRows() {}

    /**
     * Writes a table. Does not defuse values, as {@link FormulaGuard} does.
     *
     * @param header the headings
     * @param rows the rows, gone through once
     * @param out where to; it is not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(List<String> header, Iterable<List<String>> rows, Appendable out) throws IOException {
        // Not closed, because closing it would close what the caller gave.
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(CharStreams.asWriter(out));
        try {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
