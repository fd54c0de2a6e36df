package dev.parley.ingest;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines with labels above an article, as people and programs write them who collect articles: {@code Source: The Harbour Gazette}, one below the
 * other, perhaps below the title.
 *
 * <p>Not covered: a single such line, which may be the article's own, and labels in other languages than English.
 *
 * @param metadata outlet and address; the other fields are found where they stand without a label as well
 * @param from the first of these lines
 * @param to behind the last of them; the same if there are none
 */
record LabelledHead(Metadata metadata, int from, int to) {

    private static final LabelledHead NONE = new LabelledHead(Metadata.NONE, 0, 0);

    private static final int MAX_LENGTH = 200;

    private static final int MAX_FROM = 1;

    private static final int MIN_LABELS = 2;

    private static final Pattern LINE = Pattern.compile("(?<label>\\p{L}[\\p{L} -]{1,24}?) ?: ?(?<value>\\S.*)");

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

    private static final String TITLE = "title";

    private static final Map<String, Field> FIELDS = Map.of(
            "source", Field.OUTLET,
            "outlet", Field.OUTLET,
            "newspaper", Field.OUTLET,
            "publication", Field.OUTLET,
            "publisher", Field.OUTLET,
            "url", Field.URL,
            "link", Field.URL);

    private static final Set<String> OTHERS = Set.of(
            TITLE,
            "headline",
            "author",
            "authors",
            "byline",
            "by",
            "date",
            "published",
            "publicationdate",
            "datepublished",
            "section",
            "language",
            "accessed",
            "retrieved",
            "downloaded",
            "words",
            "wordcount",
            "length");

    private static final Set<String> TITLES = Set.of(TITLE, "headline");

    /** Reads the lines at the top of a text. */
    static LabelledHead of(List<String> lines) {
        int from = 0;
        while (from < Math.min(MAX_FROM, lines.size()) && !isLabelled(lines.get(from))) {
            from++;
        }
        Set<String> seen = new HashSet<>();
        Metadata metadata = Metadata.NONE;
        int to = from;
        while (to < lines.size() && isLabelled(lines.get(to))) {
            Matcher line = LINE.matcher(lines.get(to));
            if (!line.matches() || !seen.add(label(line))) {
                break;
            }
            Field field = FIELDS.get(label(line));
            String value = String.valueOf(line.group("value")).strip();
            if (field != null && isValue(field, value)) {
                metadata = metadata.with(field, value, "line " + line.group("label"));
            }
            to++;
        }
        return seen.size() < MIN_LABELS ? NONE : new LabelledHead(metadata, from, to);
    }

    /** Tells whether a line of these is none of the article; its title is. */
    boolean holds(int line, List<String> lines) {
        return line >= from
                && line < to
                && TITLES.stream()
                        .noneMatch(title -> Ascii.toLowerCase(lines.get(line)).startsWith(title));
    }

    private static boolean isValue(Field field, String value) {
        return field != Field.URL || value.startsWith("http") || value.startsWith("www.");
    }

    private static boolean isLabelled(String line) {
        if (line.length() > MAX_LENGTH) {
            return false;
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && (FIELDS.containsKey(label(matcher)) || OTHERS.contains(label(matcher)));
    }

    private static String label(Matcher line) {
        return LETTERS.retainFrom(Ascii.toLowerCase(String.valueOf(line.group("label"))));
    }
}
