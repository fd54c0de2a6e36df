package dev.parley.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.util.List;

/** Reads the lists that lie beside this package. */
final class WordLists {

    private WordLists() {}

    /** Returns the lines of a resource without comments and blank lines. */
    static List<String> read(String name) {
        try {
            return Resources.readLines(Resources.getResource(WordLists.class, name), UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IllegalArgumentException | IOException e) {
            throw damaged(name, e);
        }
    }

    static ResourceException damaged(String name, Exception cause) {
        return new ResourceException("resource " + name + " of Parley's body extraction is missing or damaged", cause);
    }
}
