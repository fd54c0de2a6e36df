package dev.parley.text;

import static com.google.common.base.Strings.lenientFormat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a document beside its text.
 *
 * @param values the fields that are known, none of them blank; {@link Field#DATE} as ISO 8601 {@code yyyy-MM-dd}
 * @param sources where the values were found, such as {@code byline} or {@code og:title}, none of them blank; only for fields that have a value
 */
public record Metadata(Map<Field, String> values, Map<Field, String> sources) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(Map.of());

    /** What a byline has in front of the names. */
    private static final Pattern BY = Pattern.compile("^(?:By|BY|by):? (?=\\p{Lu})");

    public Metadata {
        values = withoutBy(values);
        sources = Map.copyOf(sources);
        values.forEach((field, value) -> requireNotBlank("metadata field", field, value));
        sources.forEach((field, source) -> requireNotBlank("source of metadata field", field, source));
        if (!values.keySet().containsAll(sources.keySet())) {
            throw new IllegalArgumentException(
                    lenientFormat("fields with a source, %s, must have a value, as %s have", sources, values.keySet()));
        }
        if (values.containsKey(Field.DATE)) {
            LocalDate.parse(values.get(Field.DATE));
        }
    }

    /**
     * Makes metadata that does not say where it was found.
     *
     * @param values the fields that are known, none of them blank
     */
    public Metadata(Map<Field, String> values) {
        this(values, Map.of());
    }

    /** Tables and feeds print the byline where they should have the author. */
    private static Map<Field, String> withoutBy(Map<Field, String> values) {
        Map<Field, String> names = copy(values);
        names.computeIfPresent(
                Field.AUTHOR, (field, author) -> BY.matcher(author).replaceFirst(""));
        return Map.copyOf(names);
    }

    private static void requireNotBlank(String what, Field field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("%s %s must not be blank", what, field));
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
     * Tells where the value of a field was found.
     *
     * @param field the field
     * @return the place, empty if the field or its place is not known
     */
    public Optional<String> source(Field field) {
        return Optional.ofNullable(sources.get(field));
    }

    /**
     * Returns a copy with one field set.
     *
     * @param field the field
     * @param value its value, not blank
     * @return the copy; it does not say where this field was found
     */
    public Metadata with(Field field, String value) {
        Map<Field, String> copy = copy(values);
        copy.put(field, value);
        Map<Field, String> places = copy(sources);
        places.remove(field);
        return new Metadata(copy, places);
    }

    /**
     * Returns a copy with one field set.
     *
     * @param field the field
     * @param value its value, not blank
     * @param source where it was found, not blank
     * @return the copy
     */
    public Metadata with(Field field, String value, String source) {
        Map<Field, String> copy = copy(values);
        copy.put(field, value);
        Map<Field, String> places = copy(sources);
        places.put(field, source);
        return new Metadata(copy, places);
    }

    /**
     * Returns a copy in which the fields that are not known here are taken from elsewhere, with their sources.
     *
     * @param other what fills the gaps
     * @return the copy
     */
    public Metadata orElse(Metadata other) {
        Map<Field, String> copy = copy(other.values);
        copy.putAll(values);
        Map<Field, String> places = copy(other.sources);
        places.keySet().removeAll(values.keySet());
        places.putAll(sources);
        return new Metadata(copy, places);
    }

    private static Map<Field, String> copy(Map<Field, String> fields) {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(fields);
        return copy;
    }

    /** What can be known of a document. */
    public enum Field {
        /** The headline. */
        TITLE,
        /** Who wrote it; several names are joined by {@value #AND}, each as written: {@code Jane Doe and John Roe, Jr.}. */
        AUTHOR,
        /** Whose views it gives in his or her own words, where somebody else has written it down: who answers in an interview. */
        INTERVIEWEE,
        /** The body as whose member, head or fellow it introduces the interviewee, else the author. */
        AFFILIATION,
        /** Where it was published. */
        OUTLET,
        /** When it was published, ISO 8601. */
        DATE,
        /** The language as an ISO 639-1 code. */
        LANGUAGE,
        /** Its address. */
        URL;

        /** What joins the names of several authors. */
        public static final String AND = " and ";
    }
}
