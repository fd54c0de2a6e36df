package dev.parley.body;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A paragraph, heading, list item or the like.
 *
 * @param text its text, not blank, without space at its ends
 * @param kind what it is
 * @param level of a heading 1 to 6, else 0
 * @param linked how many of its code units are links, at most its length
 * @param strong how many of its code units are bold, at most its length
 * @param container the innermost container around it, an index into {@link Page#parents()}
 * @param path what blocks of one make share, such as {@code div.story>p}; empty if unknown
 * @param hints what the containers around it say, with the number of steps outward to the nearest that says it, from 0
 */
public record Block(
        String text,
        Kind kind,
        int level,
        int linked,
        int strong,
        int container,
        String path,
        Map<Hint, Integer> hints) {

    private static final int MAX_LEVEL = 6;

    public Block {
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        hints = Map.copyOf(hints);
        if (text.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("text '%s' must not be blank", text));
        }
        if (level < 0 || level > MAX_LEVEL) {
            throw new IllegalArgumentException(lenientFormat("level %s must lie in [0, %s]", level, MAX_LEVEL));
        }
        if (linked < 0 || linked > text.length() || strong < 0 || strong > text.length()) {
            throw new IllegalArgumentException(
                    lenientFormat("linked %s and strong %s must lie in [0, %s]", linked, strong, text.length()));
        }
    }

    /**
     * Makes a paragraph of a text without structure.
     *
     * @param text its text on one line, not blank
     * @return the block, in the container 0
     */
    public static Block line(String text) {
        return new Block(text, Kind.LINE, 0, 0, 0, 0, "", Map.of());
    }

    /** What a block is. */
    public enum Kind {
        /** A paragraph of a text that does not say what its parts are. */
        LINE,
        /** A paragraph. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A quotation set apart. */
        QUOTE,
        /** A cell of a table. */
        CELL,
        /** What is said of a picture or a table. */
        CAPTION,
        /** Text whose line ends count. */
        PREFORMATTED,
        /** Text right inside a container. */
        OTHER
    }
}
