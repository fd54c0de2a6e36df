package dev.parley.formats;

/**
 * A piece of a line on a page. Measures are in points, {@code y} from the top to the baseline.
 *
 * @param page 0-based
 * @param column counts the columns of the document in reading order
 */
record PdfLine(int page, int column, String text, double left, double right, double y, double size) {

    PdfLine inColumn(int value) {
        return new PdfLine(page, value, text, left, right, y, size);
    }

    boolean isBeside(PdfLine other) {
        return Math.abs(y - other.y) < 0.4 * Math.max(size, other.size);
    }

    /** Returns the line with what stands on the right of it. */
    PdfLine with(PdfLine next) {
        boolean touches = next.left - right < 0.12 * size;
        return new PdfLine(
                page,
                column,
                text + (touches ? "" : " ") + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                y,
                Math.max(size, next.size));
    }
}
