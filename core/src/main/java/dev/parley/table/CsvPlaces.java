package dev.parley.table;

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

    @Override
    public String modify(long startingLineNumber, int fieldIdx, boolean quoted, String field) {
        if (fieldIdx == 0) {
            fields.clear();
            line = Math.toIntExact(startingLineNumber);
            column = 1;
        }
        fields.add(new CsvField(field, new Place(line, column)));
        advance(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
        return field;
    }

    /** Returns the fields of the record that was read last. */
    List<CsvField> fields() {
        return List.copyOf(fields);
    }

    private void advance(String raw) {
        Place end = Place.of(raw, raw.length());
        column = (end.line() == 1 ? column : 1) + end.column();
        line += end.line() - 1;
    }
}
