package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The wordpieces that the networks know. */
final class Vocabulary {

    static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> ids;
    private final int longest;

    Vocabulary(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
        this.longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
        if (!ids.containsKey(UNKNOWN)) {
            throw new IllegalArgumentException(
                    lenientFormat("vocabulary of %s wordpieces must contain %s", ids.size(), UNKNOWN));
        }
    }

    /** Reads {@code model.vocab} of a file in the format of HuggingFace's tokenizers. */
    static Vocabulary parse(byte[] json, String name) {
        try {
            JsonNode vocab = new ObjectMapper().readTree(json).path("model").path("vocab");
            Map<String, Integer> ids = new HashMap<>();
            vocab.properties()
                    .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
            return new Vocabulary(ids);
        } catch (IOException | IllegalArgumentException e) {
            throw new ResourceException(lenientFormat("%s is not a wordpiece tokenizer's file", name), e);
        }
    }

    Optional<Integer> find(String piece) {
        return Optional.ofNullable(ids.get(piece));
    }

    int unknown() {
        return find(UNKNOWN).orElseThrow();
    }

    /** The length of the longest wordpiece in UTF-16 code units, the mark of a continuation included. */
    int longest() {
        return longest;
    }
}
