package dev.parley.text;

import static com.google.common.base.Strings.lenientFormat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a document beside its text.
 *
 * @param values the fields that are known, none of them blank; {@link Field#DATE} as ISO 8601 {@code yyyy-MM-dd}
 */
public record Metadata(Map<Field, String> values) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        values = Map.copyOf(values);
        values.forEach((field, value) -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException(lenientFormat("metadata field %s must not be blank", field));
            }
        });
        if (values.containsKey(Field.DATE)) {
            LocalDate.parse(values.get(Field.DATE));
        }
    }

    /**
     * Looks a field up.
     *
     * @param field the field
     * @return its value, empty if it is not known
     */
    public Optional<String> find(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /**
     * Returns a copy with one field set.
     *
     * @param field the field
     * @param value its value, not blank
     * @return the copy
     */
    public Metadata with(Field field, String value) {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        copy.put(field, value);
        return new Metadata(copy);
    }

    /** What can be known of a document. */
    public enum Field {
        /** The headline. */
        TITLE,
        /** Who wrote it. */
        AUTHOR,
        /** Where it was published. */
        OUTLET,
        /** When it was published, ISO 8601. */
        DATE,
        /** The language as an ISO 639-1 code. */
        LANGUAGE,
        /** Its address. */
        URL
    }
}
