package dev.parley.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import dev.parley.export.JsonText;
import dev.parley.ingest.SourceDocument;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Prints what is read of one document after the other, as text or as JSON, and keeps no more than one of them. */
final class BodyPrinter {

    private final PrintWriter out;
    private final boolean isJson;

    /** The first document, until it is known whether it is the only one: then it needs no name. */
    private Optional<SourceDocument> first = Optional.empty();

    private int count;

    BodyPrinter(PrintWriter out, boolean isJson) {
        this.out = out;
        this.isJson = isJson;
    }

    void print(SourceDocument source) {
        count++;
        if (isJson) {
            out.print((count == 1 ? "{\n  \"documents\": [\n" : ",\n") + JsonText.element(tree(source)));
        } else if (count == 1) {
            first = Optional.of(source);
        } else {
            first.ifPresent(this::printNamed);
            first = Optional.empty();
            printNamed(source);
        }
    }

    /** Prints what is left, and returns whether there was any document. */
    boolean end() {
        if (isJson && count > 0) {
            out.print("\n  ]\n}\n");
        }
        first.ifPresent(this::printBody);
        out.flush();
        return count > 0;
    }

    private void printNamed(SourceDocument source) {
        // Names of files may hold line ends.
        String name =
                CharMatcher.javaIsoControl().replaceFrom(source.document().id().value(), ' ');
        out.print("=== " + name + "\n\n");
        printBody(source);
        out.flush();
    }

    private void printBody(SourceDocument source) {
        Document document = source.document();
        document.body().forEach(range -> out.print(range.of(document.text()) + "\n\n"));
    }

    private static Map<String, Object> tree(SourceDocument source) {
        Document document = source.document();
        Map<String, String> metadata = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            String name = Ascii.toLowerCase(field.name());
            metadata.put(name, document.metadata().find(field).orElse(""));
            places.put(name, document.metadata().source(field).orElse(""));
        }
        return ImmutableMap.<String, Object>builder()
                .put("document", document.id().value())
                .put("file", source.name())
                .putAll(metadata)
                .put("sources", places)
                .put("characters", document.text().length())
                .put(
                        "body",
                        document.body().stream()
                                .map(range -> range(range, document.text()))
                                .toList())
                .buildOrThrow();
    }

    private static Map<String, Object> range(Span range, String text) {
        return ImmutableMap.of("start", range.start(), "end", range.end(), "text", range.of(text));
    }
}
