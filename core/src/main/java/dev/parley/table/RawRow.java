package dev.parley.table;

import com.google.common.base.CharMatcher;
import java.util.BitSet;
import java.util.List;

/**
 * The values of a row and where they stand. The parser tells the line in which a row starts; the rest follows from the values, because without
 * characters behind a closing quote a value can be written in one way only. It is worked out when asked for: most rows have no fault to tell.
 *
 * @param line the 1-based line in which the row starts
 * @param values the values without the quotes around them
 * @param quoted which of them have quotes around them, by 0-based index
 */
record RawRow(int line, List<String> values, BitSet quoted) {

    /** Returns where a value starts, at the opening quote if it has one. */
    Place place(int index) {
        Place place = new Place(line, 1);
        for (int i = 0; i < index; i++) {
            place = behind(place, i);
        }
        return place;
    }

    boolean isBlank() {
        return values.stream().allMatch(CharMatcher.whitespace()::matchesAllOf);
    }

    /** Returns the place behind a value and its separator. */
    private Place behind(Place start, int index) {
        String value = values.get(index);
        if (!quoted.get(index)) {
            return new Place(start.line(), start.column() + value.length() + 1);
        }
        String written = '"' + value.replace("\"", "\"\"") + '"';
        Place end = Place.of(written, written.length());
        int before = end.line() == 1 ? start.column() : 1;
        return new Place(start.line() + end.line() - 1, before + end.column());
    }
}
