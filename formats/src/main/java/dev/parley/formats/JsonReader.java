package dev.parley.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads objects that are articles: one in each line (JSON lines), or all in a list. */
final class JsonReader implements FormatReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ColumnNames names;

    JsonReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        String text = Texts.unix(Texts.decode(content, findings));
        if (!text.isEmpty()) {
            TableReader.addRows(content, records(objects(content, text, findings)), names, findings);
        }
    }

    private static List<JsonNode> objects(Content content, String text, Findings findings) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        boolean isLines = !text.stripLeading().startsWith("[")
                && isWhole(text.lines().findFirst().orElse(""));
        if (isLines) {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                addLine(content, line, number, objects, findings);
            }
            return objects;
        }
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(text)) {
            values.forEachRemaining(value -> {
                if (value.isObject()) {
                    objects.add(value);
                }
            });
        }
        return objects;
    }

    private static void addLine(Content content, String line, int number, List<JsonNode> objects, Findings findings) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode value = MAPPER.readTree(line);
            objects.add(value.isObject() ? value : MAPPER.createObjectNode());
        } catch (JsonProcessingException e) {
            findings.fail(content.numbered(number), "is no JSON object");
            objects.add(MAPPER.createObjectNode());
        }
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

    /** Returns a value as text; of a list, such as one of authors, its values joined. */
    private static String value(JsonNode node) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asText("")));
            return String.join(values.size() == 2 ? " and " : "\n", values);
        }
        return node.isValueNode() && !node.isNull() ? node.asText("") : "";
    }
}
