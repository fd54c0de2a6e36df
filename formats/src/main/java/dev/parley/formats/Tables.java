package dev.parley.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells tables of articles from other tables, such as a codebook: by a column that is called like a text, by the one that the user has named, or by
 * values as long as articles. Immutable.
 */
final class Tables {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** So many rows above the names of the columns may say what the table is. */
    static final int MAX_TITLE_ROWS = 10;

    /** Deeper objects tell something about an article, or are its comments. */
    private static final int MAX_DEPTH = 3;

    private final Optional<String> wanted;

    /** Makes a test for tables whose column of texts may have been named. */
    Tables(ColumnNames names) {
        this.wanted = names.text();
    }

    /** Returns the rows without those above the names of the columns, which hold one value where the table has several. */
    static List<List<String>> withoutTitle(List<List<String>> rows) {
        for (int i = 0; i < Math.min(rows.size(), MAX_TITLE_ROWS + 1); i++) {
            if (rows.get(i).stream().filter(value -> !value.isBlank()).limit(2).count() > 1) {
                return rows.subList(i, rows.size());
            }
        }
        return rows;
    }

    /** Tells whether a file that nobody named is a table of articles, by its first bytes. */
    boolean isOfArticles(Format format, byte[] bytes) {
        Optional<String> head = Texts.tryDecode(Arrays.copyOf(bytes, Math.min(bytes.length, Formats.HEAD)))
                .map(Texts::unix);
        return head.filter(text -> format == Format.JSON ? isOfObjects(text) : isOfRows(text))
                .isPresent();
    }

    private boolean isOfRows(String text) {
        List<List<String>> rows = CsvRecords.head(text);
        return Columns.areNames(text)
                || (!rows.isEmpty() && (rows.get(0).stream().anyMatch(this::isWanted) || Columns.hasTexts(rows)));
    }

    private boolean isWanted(String name) {
        return wanted.filter(one -> Ascii.equalsIgnoreCase(one.strip(), name.strip()))
                .isPresent();
    }

    /** Looks for a text among the values of the first object and of those within it. */
    private boolean isOfObjects(String text) {
        try (JsonParser json = MAPPER.createParser(text)) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && depth <= MAX_DEPTH && isText(json, depth)) {
                    return true;
                }
                depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                if (depth == 0 && token == JsonToken.END_OBJECT) {
                    return false;
                }
            }
            return false;
        } catch (IOException e) {
            // The head of a file may end anywhere, and what is no JSON holds no articles.
            return false;
        }
    }

    private boolean isText(JsonParser json, int depth) throws IOException {
        JsonStreamContext place = json.getParsingContext();
        boolean isInner = place.inArray() || JsonReader.isValueName(String.valueOf(place.getCurrentName()));
        JsonStreamContext named = isInner ? place.getParent() : place;
        Optional<String> name = Optional.ofNullable(named).map(JsonStreamContext::getCurrentName);
        return name.filter(this::isWanted).isPresent()
                || (name.filter(Columns::isText).isPresent()
                        && (depth == 1 || name.filter(Columns::isSurelyText).isPresent() || isLong(json)));
    }

    /** Tells whether a value is as long as a text, or is cut since the head of the file ends in it. */
    private static boolean isLong(JsonParser json) {
        try {
            return json.getTextLength() >= Columns.MIN_TEXT_LENGTH;
        } catch (IOException e) {
            return true;
        }
    }
}
