package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.util.List;

/** Reads the lists that lie beside this package. Stateless. */
final class IngestWords {

    private IngestWords() {}

    /** Returns the lines of a resource without comments and blank lines. */
    static List<String> read(String name) {
        try {
            return Resources.readLines(Resources.getResource(IngestWords.class, name), UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IllegalArgumentException | IOException e) {
            throw damaged(name, e);
        }
    }

    static ResourceException damaged(String name, Exception cause) {
        return new ResourceException("resource " + name + " of Parley's ingest is missing or damaged", cause);
    }
}
