package dev.parley.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How many columns of a terminal a text fills. Marks that combine with the character before them fill none, ideographs, kana and hangul two,
 * all else one. Emoji, and full-width forms of other scripts, are counted as one although terminals give them two.
 */
final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Cuts a text so that it fills at most {@code width} columns, the ellipsis included. */
    static String truncate(String text, int width, String ellipsis) {
        if (of(text) <= width) {
            return text;
        }
        int room = width - of(ellipsis);
        StringBuilder cut = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            room -= of(codePoint);
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.toString().stripTrailing() + ellipsis;
    }

    /** Fills a text up with blanks on its right. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
        };
    }
}
