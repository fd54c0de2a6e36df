package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a gold file and where it stands. What is wrong with a field becomes a fault, and a harmless value takes its place.
 *
 * @param place where it stands, as in {@code statements[3]}; empty for the whole
 * @param value the value
 * @param faults where faults go
 */
record GoldNode(String place, JsonNode value, GoldFaults faults) {

    GoldNode {
        requireNonNull(place, "place");
        requireNonNull(value, "value");
        requireNonNull(faults, "faults");
    }

    /** Reads a text that must be there and not be blank; empty if it is not. */
    Optional<String> tryText(String field) {
        JsonNode text = value.path(field);
        if (text.isMissingNode()) {
            faults.add(place(field), "is missing");
        } else if (!text.isTextual()) {
            faults.add(place(field), lenientFormat("must be a text, but is %s", describe(text)));
        } else if (text.textValue().isBlank()) {
            faults.add(place(field), "must not be empty");
        } else {
            return Optional.of(text.textValue());
        }
        return Optional.empty();
    }

    /** Reads a text that may be missing or null. */
    String textOrEmpty(String field) {
        JsonNode text = value.path(field);
        return text.isMissingNode() || text.isNull() ? "" : tryText(field).orElse("");
    }

    /** Reads a list of texts that may be missing; drops what is no text. */
    List<String> texts(String field) {
        if (value.path(field).isMissingNode()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (GoldNode element : elements(field)) {
            if (element.value.isTextual()) {
                texts.add(element.value.textValue());
            } else {
                faults.add(element.place, lenientFormat("must be a text, but is %s", describe(element.value)));
            }
        }
        return texts;
    }

    /** Reads a list of objects that must be there; drops what is no object. */
    List<GoldNode> objects(String field) {
        List<GoldNode> objects = new ArrayList<>();
        for (GoldNode element : elements(field)) {
            if (element.value.isObject()) {
                objects.add(element);
            } else {
                faults.add(element.place, lenientFormat("must be an object, but is %s", describe(element.value)));
            }
        }
        return objects;
    }

    /** Adds a fault of a field. */
    void fault(String field, String message) {
        faults.add(place(field), message);
    }

    private List<GoldNode> elements(String field) {
        JsonNode list = value.path(field);
        if (!list.isArray()) {
            faults.add(
                    place(field),
                    list.isMissingNode() ? "is missing" : lenientFormat("must be a list, but is %s", describe(list)));
            return List.of();
        }
        List<GoldNode> elements = new ArrayList<>();
        for (JsonNode element : list) {
            elements.add(new GoldNode(lenientFormat("%s[%s]", place(field), elements.size()), element, faults));
        }
        return elements;
    }

    private String place(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL, MISSING -> "null";
        };
    }
}
