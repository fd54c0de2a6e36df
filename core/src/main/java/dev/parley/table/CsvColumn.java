package dev.parley.table;

import com.google.common.base.Ascii;

/** A column that a reader of tables knows; an enum implements it, whose constants in lower case are the headings. */
public interface CsvColumn {

    /**
     * Returns the constant's name.
     *
     * @return the name in upper case
     */
    String name();

    /**
     * Tells whether a table must have the column.
     *
     * @return true if it cannot be read without
     */
    boolean isRequired();

    /**
     * Returns the heading.
     *
     * @return the name in lower case
     */
    default String label() {
        return Ascii.toLowerCase(name());
    }
}
