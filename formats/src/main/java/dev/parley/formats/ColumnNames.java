package dev.parley.formats;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which columns of tables, and which fields of JSON objects, hold what; a name counts whatever its capitals.
 *
 * @param text the text; without a name, the column that is called like one, or the one with the longest values
 * @param title the headline
 * @param date the day of publication
 * @param author who wrote it
 * @param outlet where it was published
 */
public record ColumnNames(
        Optional<String> text,
        Optional<String> title,
        Optional<String> date,
        Optional<String> author,
        Optional<String> outlet) {

    /** All columns are guessed. */
    public static final ColumnNames GUESSED =
            new ColumnNames(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ColumnNames {
        requireNonNull(text, "text");
        requireNonNull(title, "title");
        requireNonNull(date, "date");
        requireNonNull(author, "author");
        requireNonNull(outlet, "outlet");
    }
}
