package dev.parley.formats;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells tables of articles from other tables, such as a codebook. Stateless. */
final class Tables {

    private static final Pattern TEXT_FIELD = Pattern.compile(
            "(?is)\\A\\s*(?:\\[\\s*)?\\{[^{}\\[\\]]{0,4000}?\"(?:text|full_?text|article_?(?:text|body)|body(?:_?text)?|contents?|main_?text|article)\"\\s*:\\s*\".*");

    private Tables() {}

    /** Tells whether a file that nobody named is a table of articles, as the usual name of a column for texts shows. */
    static boolean isOfArticles(Format format, byte[] bytes) {
        Optional<String> head = Texts.tryDecode(Arrays.copyOf(bytes, Math.min(bytes.length, Formats.HEAD)))
                .map(Texts::unix);
        return head.filter(text ->
                        format == Format.JSON ? TEXT_FIELD.matcher(text).matches() : Columns.looksLikeTable(text))
                .isPresent();
    }
}
