package dev.parley.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row of a table. Values that a spreadsheet has left out at the end count as empty. Immutable.
 *
 * @param <C> the columns
 */
public final class CsvRow<C extends CsvColumn> {

    private final CsvHeader<C> header;
    private final RawRow row;

    /** Takes a row of at least one value. */
    CsvRow(CsvHeader<C> header, RawRow row) {
        this.header = header;
        this.row = row;
    }

    /**
     * Returns a value as it stands in the file.
     *
     * @param column its column
     * @return the value without quotes; empty if the table has no such column or the row ends before it
     */
    public String raw(C column) {
        int index = header.columns().getOrDefault(column, row.values().size());
        return index < row.values().size() ? row.values().get(index) : "";
    }

    /**
     * Returns a value as it was before it was defused.
     *
     * @param column its column
     * @return the value without what {@link FormulaGuard#defuse} put in front
     */
    public String text(C column) {
        return FormulaGuard.restore(raw(column));
    }

    /**
     * Returns a value without the white space around it.
     *
     * @param column its column
     * @return the trimmed {@link #text}
     */
    public String trimmed(C column) {
        return CharMatcher.whitespace().trimFrom(text(column));
    }

    /**
     * Tells where a value stands.
     *
     * @param column its column
     * @return where it starts; where the row's last value starts if the row ends before it, and the first if there is no such column
     */
    public Place place(C column) {
        int index = header.columns().getOrDefault(column, 0);
        return row.place(Math.min(index, row.values().size() - 1));
    }

    /**
     * Tells where the row stands.
     *
     * @return the 1-based line in which it starts
     */
    public int line() {
        return row.line();
    }

    /** Returns the headings of the table that nobody reads, with their places. */
    Map<String, Place> otherHeadings() {
        return Maps.transformValues(header.others(), CsvHeader.Other::place);
    }

    /**
     * Returns what stands below the headings that are none of the columns.
     *
     * @return the values as they were before they were defused, by heading, in the order of the header
     */
    public Map<String, String> otherTexts() {
        return Maps.transformValues(
                header.others(),
                other -> other.index() < row.values().size()
                        ? FormulaGuard.restore(row.values().get(other.index()))
                        : "");
    }

    /**
     * Tells whether the row has more values than the header; blank ones do not count.
     *
     * @return true if it has
     */
    public boolean isTooWide() {
        return findSurplus().isPresent();
    }

    /** Finds the first value behind the last column of the header, by its index; blank ones do not count. */
    OptionalInt findSurplus() {
        return IntStream.range(header.width(), row.values().size())
                .filter(index ->
                        !CharMatcher.whitespace().matchesAllOf(row.values().get(index)))
                .findFirst();
    }
}
