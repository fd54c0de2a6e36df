package dev.parley.export;

import de.siegmar.fastcsv.reader.FieldModifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out where the fields of a record stand. The parser tells the line in which a record starts; the rest follows from the fields,
 * because without characters behind a closing quote a field can be written in one way only. Mutable, for one pass over one file.
 */
final class CsvPlaces implements FieldModifier {

    private final List<CsvField> fields = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private String raw = "";

    @Override
    public String modify(long startingLineNumber, int fieldIdx, boolean quoted, String field) {
        if (fieldIdx == 0) {
            fields.clear();
            line = Math.toIntExact(startingLineNumber);
            column = 1;
        }
        fields.add(new CsvField(field, line, column));
        raw = quoted ? '"' + field.replace("\"", "\"\"") + '"' : field;
        advance();
        return field;
    }

    /** Returns the fields of the record that was read last. */
    List<CsvField> fields() {
        return List.copyOf(fields);
    }

    /** Returns the field that was read last as the file must have it. */
    String raw() {
        return raw;
    }

    /** Returns the line in which the next field of the record would start. */
    int line() {
        return line;
    }

    /** Returns the column in which the next field of the record would start. */
    int column() {
        return column;
    }

    private void advance() {
        String[] lines = raw.split("\r\n|\r|\n", -1);
        int last = lines.length - 1;
        line += last;
        column = (last == 0 ? column : 1) + lines[last].length() + 1;
    }
}
