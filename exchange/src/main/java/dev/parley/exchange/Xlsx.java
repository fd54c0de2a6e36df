package dev.parley.exchange;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** What all sheets of a workbook have in common. Stateless. */
final class Xlsx {

    /** The longest text that a cell of Excel takes, in UTF-16 code units. */
    static final int LONGEST_CELL = 32_767;

    /** Excel opens no sheet with more links; the rows below have none. */
    static final int MOST_LINKS = 65_530;

    /** What Excel would take for a character that it has written as a code. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Xlsx() {}

    /** Makes any text one that a cell takes and shows as it is; a cell that holds text is never run as a formula. */
    static String text(String text) {
        // The limit is on what the cell shows, not on how the file has it.
        return CODED.matcher(Words.shorten(LegalText.of(text), LONGEST_CELL)).replaceAll("_x005F_");
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text(text));
        }
    }

    /** Makes a cell a link, whose text is yet to be set. */
    static void link(Worksheet sheet, int row, int column, Function<String, HyperLink> link) {
        // Of links that are equal, words included, the library keeps the last alone.
        sheet.hyperlink(row, column, link.apply(row + ":" + column));
    }

    static void header(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, text(names[column]));
            sheet.style(0, column).bold().set();
        }
    }

    /** Names the first cell of a row, counted from 0, of a sheet. */
    static String cell(String sheet, int row) {
        return sheet + "!A" + (row + 1);
    }
}
