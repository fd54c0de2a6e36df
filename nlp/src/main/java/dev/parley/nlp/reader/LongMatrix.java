package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;

/** A network's integer input, rows of equal length behind one another. */
final class LongMatrix {

    private final int rows;
    private final int columns;
    private final long[] values;

    /** Makes a matrix of zeros. */
    LongMatrix(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    lenientFormat("matrix %s × %s must have at least one row and column", rows, columns));
        }
        this.rows = rows;
        this.columns = columns;
        this.values = new long[Math.multiplyExact(rows, columns)];
    }

    /** Makes a matrix of rows that are filled up with zeros to the longest one, and to one column at least. */
    static LongMatrix padded(List<int[]> rows) {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        LongMatrix matrix = new LongMatrix(rows.size(), Math.max(1, columns));
        for (int row = 0; row < matrix.rows; row++) {
            int[] values = rows.get(row);
            for (int column = 0; column < values.length; column++) {
                matrix.set(row, column, values[column]);
            }
        }
        return matrix;
    }

    void set(int row, int column, long value) {
        values[row * columns + column] = value;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** All values, not copied. */
    long[] values() {
        return values;
    }
}
