package dev.parley.formats;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands above a text in Markdown: fields between lines of dashes (YAML) or plus signs (TOML).
 *
 * <p>Not covered: fields within others, but for the name of an author.
 *
 * @param metadata what it tells
 * @param end where the text begins behind it
 */
record FrontMatter(Metadata metadata, int end) {

    private static final Pattern BLOCK = Pattern.compile(
            "\\A(?<mark>---|\\+\\+\\+)[ \\t]*\\n(?<lines>(?:[^\\n]*\\n){1,100}?)(?:\\k<mark>|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");

    private static final Pattern FIELD = Pattern.compile("(?<key>[\\p{L}_-]+)[ \\t]*[:=](?<value>.*)");

    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(?<value>.*)");

    /** A field of an author who is told with more than a name. */
    private static final Pattern NAME = Pattern.compile("(?:name|literal)[ \\t]*[:=](?<value>.*)");

    private static final Pattern OTHER_FIELD = Pattern.compile("[a-z_-]+:(?: .*)?");

    /** Links among notes, as of an author to what else is known of him. */
    private static final Pattern NOTE_LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"'");

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

    private static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("publishdate", Field.DATE),
            Map.entry("pubdate", Field.DATE),
            Map.entry("publicationdate", Field.DATE),
            Map.entry("datepublished", Field.DATE),
            Map.entry("publishedat", Field.DATE),
            Map.entry("author", Field.AUTHOR),
            Map.entry("authors", Field.AUTHOR),
            Map.entry("byline", Field.AUTHOR),
            Map.entry("creator", Field.AUTHOR),
            Map.entry("source", Field.OUTLET),
            Map.entry("outlet", Field.OUTLET),
            Map.entry("publication", Field.OUTLET),
            Map.entry("publisher", Field.OUTLET),
            Map.entry("newspaper", Field.OUTLET),
            Map.entry("sitename", Field.OUTLET),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("canonicalurl", Field.URL));

    /** Returns what stands above a text, empty if nothing does. */
    static Optional<FrontMatter> find(String text) {
        Matcher block = BLOCK.matcher(text);
        return block.find()
                ? Optional.of(new FrontMatter(metadata(String.valueOf(block.group("lines"))), block.end()))
                : Optional.empty();
    }

    private static Metadata metadata(String lines) {
        Map<Field, String> values = new LinkedHashMap<>();
        fields(lines).forEach((key, items) -> {
            Optional<Field> field = Optional.ofNullable(KEYS.get(LETTERS.retainFrom(Ascii.toLowerCase(key))));
            field.ifPresent(known -> put(known, items, values));
        });
        Metadata metadata = Metadata.NONE;
        for (Map.Entry<Field, String> entry : values.entrySet()) {
            metadata = metadata.with(entry.getKey(), entry.getValue(), "front matter");
        }
        return metadata;
    }

    private static void put(Field known, List<String> items, Map<Field, String> values) {
        List<String> clean = items.stream()
                .map(FrontMatter::plain)
                .filter(item -> !item.isBlank())
                .toList();
        String value = String.join(known == Field.AUTHOR ? Field.AND : " ", clean);
        Field field = known == Field.OUTLET && ADDRESS.matcher(value).matches() ? Field.URL : known;
        Optional<String> sound = field == Field.DATE
                ? PublicationDate.parse(value).map(Object::toString)
                : Optional.of(value).filter(text -> !text.isBlank());
        sound.ifPresent(text -> values.putIfAbsent(field, text));
    }

    /** Returns the values of each field: several of a list, else one. */
    private static Map<String, List<String>> fields(String lines) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> items = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                items = new ArrayList<>(list(String.valueOf(field.group("value"))));
                fields.putIfAbsent(String.valueOf(field.group("key")), items);
            } else {
                addMore(line, items);
            }
        }
        return fields;
    }

    /** Takes a line that goes on with a field: an item of its list, a name, or more of its text. */
    private static void addMore(String line, List<String> items) {
        Matcher item = ITEM.matcher(line);
        boolean isItem = item.matches();
        String value = isItem ? String.valueOf(item.group("value")) : line.strip();
        Matcher name = NAME.matcher(value);
        if (name.matches()) {
            items.add(String.valueOf(name.group("value")));
        } else if (isItem) {
            items.add(value);
        } else if (!value.isEmpty() && !OTHER_FIELD.matcher(value).matches()) {
            int last = items.size() - 1;
            if (last < 0) {
                items.add(value);
            } else {
                items.set(last, items.get(last) + " " + value);
            }
        }
    }

    /** Takes a value apart that is a list: {@code [Jane Doe, Karl Moe]}; the sign of a text on the lines below is none. */
    private static List<String> list(String value) {
        String line = value.strip();
        if (line.isEmpty() || line.matches("[>|][+-]?")) {
            return List.of();
        }
        boolean isList = line.startsWith("[") && line.endsWith("]") && !line.startsWith("[[");
        return isList
                ? Splitter.on(',').trimResults().splitToList(line.substring(1, line.length() - 1))
                : List.of(line);
    }

    private static String plain(String value) {
        String linked = NOTE_LINK.matcher(value).replaceAll("$1");
        return Texts.oneLine(QUOTES.trimFrom(linked.strip()));
    }
}
