package dev.parley.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Trees of maps, lists, strings and numbers to JSON text and back. Stateless. */
public final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private JsonText() {}

    /**
     * Writes a tree with its fields in the map's order, two spaces of indent and a line end at the end.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @param out where to write
     * @throws IOException if the output fails
     */
    public static void write(Map<String, ?> tree, Appendable out) throws IOException {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        out.append(MAPPER.writer(printer).writeValueAsString(tree)).append('\n');
    }

    /**
     * Writes a tree as an element of a list that is the only field of an object, as {@link #write} would: two steps further in, without the line end.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the JSON
     */
    public static String element(Map<String, ?> tree) {
        StringBuilder text = new StringBuilder();
        try {
            write(tree, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A string of JSON holds no line end of its own.
        return "    " + text.toString().strip().replace("\n", "\n    ");
    }

    /**
     * Writes a tree without white space between its parts.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the JSON, in one line
     */
    public static String compact(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "tree must hold nothing but maps, lists, strings, numbers and booleans", e);
        }
    }

    /** Writes a tree on one line, and a line end. */
    static void writeLine(Map<String, ?> tree, Appendable out) throws IOException {
        out.append(compact(tree)).append('\n');
    }

    /** Reads a tree; empty if the text is not a JSON object. */
    static Optional<Map<String, Object>> tryRead(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, TREE));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
