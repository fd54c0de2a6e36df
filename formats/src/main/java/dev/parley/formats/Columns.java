package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a table has its texts and what is known of them.
 *
 * @param text the 0-based place of the text
 * @param fields the places of the other fields
 * @param report which columns were guessed, empty if none
 */
record Columns(int text, Map<Field, Integer> fields, String report) {

    private static final List<String> TEXT_NAMES = List.of(
            "text",
            "fulltext",
            "articletext",
            "bodytext",
            "body",
            "content",
            "contents",
            "articlebody",
            "maintext",
            "article",
            "story",
            "transcript");

    /** What is called so is a text however short it is; a {@code body} or {@code story} may be something else. */
    private static final Set<String> SURE_NAMES =
            Set.of("text", "fulltext", "articletext", "bodytext", "articlebody", "maintext", "transcript");

    private static final Map<Field, List<String>> FIELD_NAMES = Map.of(
            Field.TITLE, List.of("title", "headline", "heading", "head", "webtitle"),
            Field.DATE,
                    List.of(
                            "date",
                            "publicationdate",
                            "publishdate",
                            "pubdate",
                            "datepublished",
                            "publishedat",
                            "published",
                            "publishedon",
                            "datetime",
                            "timestamp",
                            "webpublicationdate",
                            "created",
                            "day"),
            Field.AUTHOR, List.of("author", "authors", "byline", "writer", "creator", "journalist"),
            Field.OUTLET,
                    List.of(
                            "outlet",
                            "source",
                            "sourcename",
                            "publication",
                            "publisher",
                            "newspaper",
                            "journal",
                            "medium",
                            "media",
                            "site",
                            "sitename"),
            Field.URL, List.of("url", "link", "canonicalurl", "weburl"),
            Field.LANGUAGE, List.of("language", "lang"));

    /** A column without a telling name may be the text if its values are as long as articles. */
    private static final int MIN_MEAN_LENGTH = 300;

    /** A value is a text and no label from this length on. */
    static final int MIN_TEXT_LENGTH = 100;

    /** Tables of Parley's own have this column: codebooks, claims. */
    private static final String PROPOSAL = "proposal";

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    Columns {
        fields = Map.copyOf(fields);
    }

    /** Tells whether a text begins like a table of articles: a first line of names, one of them the usual one of a text. */
    static boolean areNames(String text) {
        String first = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream().anyMatch(separator -> {
            List<String> names = Splitter.on(separator).splitToList(first);
            boolean areNames = names.stream()
                    .allMatch(name -> name.length() <= 40 && !plain(name).isEmpty());
            return names.size() >= 2
                    && areNames
                    && names.stream().filter(name -> isKnown(plain(name))).count() * 2 >= names.size()
                    && names.stream().anyMatch(name -> TEXT_NAMES.contains(plain(name)));
        });
    }

    /** Tells whether an object has a field that is called like a text. */
    static boolean hasText(JsonNode object) {
        return object.properties().stream()
                .anyMatch(field -> TEXT_NAMES.contains(plain(field.getKey()))
                        && !JsonReader.value(field.getValue()).isEmpty());
    }

    /** Tells whether rows, the names of the columns first, have a column of texts, whatever else they hold. */
    static boolean hasTexts(List<List<String>> rows) {
        List<String> header = rows.get(0);
        List<List<String>> values = rows.subList(1, rows.size());
        if (values.isEmpty() || header.stream().anyMatch(name -> plain(name).equals(PROPOSAL))) {
            return false;
        }
        return IntStream.range(0, header.size())
                .anyMatch(column -> isSurelyText(header.get(column))
                        || meanLength(values, column)
                                >= (isText(header.get(column)) ? MIN_TEXT_LENGTH : MIN_MEAN_LENGTH));
    }

    /** Tells whether a column may be called so because it holds texts. */
    static boolean isText(String name) {
        return TEXT_NAMES.contains(plain(name));
    }

    /** Tells whether a column that is called so holds texts and nothing else. */
    static boolean isSurelyText(String name) {
        return SURE_NAMES.contains(plain(name));
    }

    private static boolean isKnown(String name) {
        return TEXT_NAMES.contains(name)
                || name.equals("id")
                || FIELD_NAMES.values().stream().anyMatch(names -> names.contains(name));
    }

    /** Finds the columns of a table with at least one row. */
    static Columns find(List<String> header, List<List<String>> rows, ColumnNames wanted) throws UnreadableException {
        List<String> guessed = new ArrayList<>();
        int text = named(header, wanted.text())
                .or(() -> usual(header, TEXT_NAMES, "text", guessed))
                .or(() -> longest(header, rows, guessed))
                .orElseThrow(() -> new UnreadableException(lenientFormat(
                        "has no column that is called like a text; name one of %s with --text-column",
                        String.join(", ", header))));
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        Map<Field, Optional<String>> names = Map.of(
                Field.TITLE, wanted.title(),
                Field.DATE, wanted.date(),
                Field.AUTHOR, wanted.author(),
                Field.OUTLET, wanted.outlet());
        for (Field field : Field.values()) {
            Optional<Integer> place = named(header, names.getOrDefault(field, Optional.empty()));
            place.or(() -> usual(
                            header,
                            FIELD_NAMES.getOrDefault(field, List.of()),
                            Ascii.toLowerCase(field.name()),
                            guessed))
                    .filter(index -> index != text)
                    .ifPresent(index -> fields.put(field, index));
        }
        return new Columns(
                text, fields, guessed.isEmpty() ? "" : "columns taken by their names: " + String.join(", ", guessed));
    }

    private static Optional<Integer> named(List<String> header, Optional<String> name) throws UnreadableException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < header.size(); i++) {
            if (Ascii.equalsIgnoreCase(header.get(i).strip(), name.get().strip())) {
                return Optional.of(i);
            }
        }
        throw new UnreadableException(
                lenientFormat("has no column '%s'; it names %s", name.get(), String.join(", ", header)));
    }

    private static Optional<Integer> usual(List<String> header, List<String> names, String what, List<String> guessed) {
        List<String> plain = header.stream().map(Columns::plain).collect(Collectors.toList());
        Optional<Integer> place =
                names.stream().map(plain::indexOf).filter(index -> index >= 0).findFirst();
        place.ifPresent(index -> guessed.add(what + " from " + header.get(index).strip()));
        return place;
    }

    private static Optional<Integer> longest(List<String> header, List<List<String>> rows, List<String> guessed) {
        double most = MIN_MEAN_LENGTH;
        int best = -1;
        for (int i = 0; i < header.size(); i++) {
            double length = meanLength(rows, i);
            if (length >= most && (best < 0 || length > most)) {
                most = length;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        guessed.add("text from " + header.get(best).strip() + ", which has the longest values");
        return Optional.of(best);
    }

    private static double meanLength(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> column < row.size() ? row.get(column).length() : 0)
                .average()
                .orElse(0);
    }

    /** Returns a value of a row, empty if the row ends before it. */
    String text(List<String> row) {
        return text < row.size() ? row.get(text) : "";
    }

    /** Returns the dates of a table, each value on one line; blank where a row has none. */
    DateColumn dates(List<List<String>> rows) {
        Optional<Integer> column = Optional.ofNullable(fields.get(Field.DATE));
        return DateColumn.of(rows.stream()
                .map(row -> column.map(index -> value(row, index)).orElse(""))
                .toList());
    }

    /** Returns what a row tells of its text; the date is known already. */
    Metadata metadata(List<String> header, List<String> row, Optional<LocalDate> date) {
        Metadata metadata = Metadata.NONE;
        for (Map.Entry<Field, Integer> entry : new TreeMap<>(fields).entrySet()) {
            String value = entry.getKey() == Field.DATE
                    ? date.map(LocalDate::toString).orElse("")
                    : value(row, entry.getValue());
            if (!value.isBlank()) {
                metadata =
                        metadata.with(entry.getKey(), value, "column " + Texts.oneLine(header.get(entry.getValue())));
            }
        }
        return metadata;
    }

    private static String value(List<String> row, int column) {
        return column < row.size() ? Texts.oneLine(row.get(column)) : "";
    }

    private static String plain(String name) {
        return LETTERS.retainFrom(Ascii.toLowerCase(name));
    }
}
