package dev.parley.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.text.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads objects that are articles: one in each line (JSON lines), or all in a list. */
final class JsonReader implements FormatReader {

    /** The values of a list of authors are shorter, paragraphs longer. */
    private static final int MAX_NAME_LENGTH = 60;

    /** One of the first lines may be broken. */
    private static final int LOOKED_AT = 3;

    /** Fields of an object that stands for one value: {@code {"rendered": "<p>A text"}}, {@code {"name": "Jane Doe"}}. */
    private static final List<String> VALUE_NAMES = List.of("rendered", "value", "name");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ColumnNames names;

    JsonReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        String text = Texts.unix(Texts.decode(content, findings));
        if (!text.isEmpty()) {
            List<JsonNode> objects = objects(content, text, findings).stream()
                    .map(JsonReader::flat)
                    .toList();
            TableReader.addRows(content, records(objects), names, findings);
        }
    }

    private static List<JsonNode> objects(Content content, String text, Findings findings)
            throws IOException, UnreadableException {
        List<JsonNode> objects = new ArrayList<>();
        boolean isLines = !text.stripLeading().startsWith("[")
                && text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).anyMatch(JsonReader::isWhole);
        if (isLines) {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                addLine(content, line, number, objects, findings);
            }
            return objects.size() == 1 ? inner(objects.get(0)) : objects;
        }
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(text)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                if (value.isObject()) {
                    objects.add(value);
                }
            }
        } catch (StreamConstraintsException e) {
            throw new UnreadableException("is nested too deeply to be read, or has a value that is too long");
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    "is no sound JSON in line " + e.getLocation().getLineNr());
        }
        return objects.size() == 1 ? inner(objects.get(0)) : objects;
    }

    /** Services answer with one object that holds the list of articles; any other object is an article itself. */
    private static List<JsonNode> inner(JsonNode answer) {
        if (Columns.hasText(answer)) {
            return List.of(answer);
        }
        for (JsonNode value : answer) {
            boolean isList = value.isArray() && !value.isEmpty() && value.get(0).isObject();
            if (isList && Columns.hasText(flat(value.get(0)))) {
                List<JsonNode> articles = new ArrayList<>();
                value.forEach(articles::add);
                return articles;
            }
        }
        for (JsonNode value : answer) {
            if (value.isObject()) {
                return inner(value);
            }
        }
        return List.of(answer);
    }

    /** Returns an object with the fields of the one within it that holds the text: {@code {"webTitle": "A", "fields": {"body": "A text"}}}. */
    private static JsonNode flat(JsonNode object) {
        if (!object.isObject() || Columns.hasText(object)) {
            return object;
        }
        for (JsonNode value : object) {
            if (value.isObject() && Columns.hasText(value)) {
                ObjectNode all = ((ObjectNode) object).deepCopy();
                value.properties().forEach(field -> all.putIfAbsent(field.getKey(), field.getValue()));
                return all;
            }
        }
        return object;
    }

    private static void addLine(Content content, String line, int number, List<JsonNode> objects, Findings findings) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode value = MAPPER.readTree(line);
            if (value.isObject()) {
                objects.add(value);
                return;
            }
        } catch (JsonProcessingException e) {
            // What is said below holds for broken JSON as well.
        }
        findings.fail(content, number, "is no JSON object; the line is not read");
    }

    private static boolean isWhole(String line) {
        try {
            return MAPPER.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static List<List<String>> records(List<JsonNode> objects) {
        Set<String> header = new LinkedHashSet<>();
        objects.forEach(object -> object.fieldNames().forEachRemaining(header::add));
        List<List<String>> records = new ArrayList<>();
        records.add(List.copyOf(header));
        for (JsonNode object : objects) {
            records.add(header.stream().map(name -> value(object.path(name))).toList());
        }
        return records;
    }

    /** Tells whether a field of this name holds the value of the object around it. */
    static boolean isValueName(String name) {
        return VALUE_NAMES.contains(name);
    }

    /** Returns a value as text; of a list its values joined, as persons if they are short, or else as paragraphs; of an object what it stands for. */
    static String value(JsonNode node) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value(value)));
            boolean areNames = values.stream().allMatch(value -> value.length() <= MAX_NAME_LENGTH);
            return String.join(areNames ? Metadata.Field.AND : Texts.BLANK_LINE, values);
        }
        if (node.isObject()) {
            return VALUE_NAMES.stream()
                    .map(node::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("");
        }
        return node.isValueNode() && !node.isNull() ? node.asText("") : "";
    }
}
