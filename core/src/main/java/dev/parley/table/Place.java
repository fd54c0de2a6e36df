package dev.parley.table;

/**
 * A place in a text file.
 *
 * @param line 1-based line; lines end in {@code \n}, {@code \r\n} or {@code \r}
 * @param column 1-based column in UTF-16 code units
 */
public record Place(int line, int column) {

    /** Returns the place at an offset, 0 to the length of the text. */
    static Place of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, offset - start + 1);
    }
}
