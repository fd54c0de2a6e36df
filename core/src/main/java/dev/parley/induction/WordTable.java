package dev.parley.induction;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word list of this package: tab-separated, one or two columns, comment lines start with {@code #}. Immutable. */
final class WordTable {

    private static final Splitter COLUMNS = Splitter.on('\t');

    private final Map<String, String> values;

    private WordTable(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static WordTable read(String resource) {
        URL url = WordTable.class.getResource(resource);
        if (url == null) {
            throw new ResourceException(lenientFormat("dev/parley/induction/%s is missing", resource));
        }
        try {
            Map<String, String> values = new HashMap<>();
            for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = COLUMNS.splitToList(line);
                    values.put(cells.get(0), cells.size() > 1 ? cells.get(1) : "");
                }
            }
            return new WordTable(values);
        } catch (IOException e) {
            throw new ResourceException(lenientFormat("dev/parley/induction/%s cannot be read", resource), e);
        }
    }

    /** The values as numbers. */
    Map<String, Double> numbers() {
        return values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Double.valueOf(entry.getValue())));
    }

    boolean has(String word) {
        return values.containsKey(word);
    }

    Optional<String> find(String word) {
        return Optional.ofNullable(values.get(word));
    }

    Collection<String> values() {
        return values.values();
    }
}
