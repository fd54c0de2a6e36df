package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Parses the JSON of a gold file. */
final class GoldFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GoldFile() {}

    /** Returns the object that the file holds, or throws what is wrong with it. */
    static GoldNode read(Path path) {
        GoldFaults faults = new GoldFaults(path.toString());
        JsonNode tree = parse(path, faults);
        if (!tree.isObject()) {
            faults.add("must hold a JSON object with documents, entities, proposals and statements");
        }
        faults.throwIfMisshapen();
        return new GoldNode("", tree, faults);
    }

    private static JsonNode parse(Path path, GoldFaults faults) {
        try {
            return MAPPER.readTree(Files.readAllBytes(path));
        } catch (JsonProcessingException e) {
            JsonLocation location = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
            faults.add(
                    Math.max(1, location.getLineNr()),
                    Math.max(1, location.getColumnNr()),
                    lenientFormat("is not JSON: %s", e.getOriginalMessage()));
            faults.throwIfMisshapen();
        } catch (NoSuchFileException e) {
            faults.add("there is no such file");
        } catch (IOException e) {
            faults.add(lenientFormat("cannot be read (%s)", e.getClass().getSimpleName()));
        }
        faults.throwIfAny();
        return MAPPER.createObjectNode();
    }
}
