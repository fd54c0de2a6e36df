package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;

/**
 * What {@code reader.properties} says: the reader's name, the hashes of its files and the thresholds that belong to them.
 *
 * @param name the reader's name
 * @param networkHash SHA-256 of the network in lower-case hexadecimal
 * @param tokenizerHash SHA-256 of the tokenizer's file
 * @param embeddingHash SHA-256 of the shortlist's network
 * @param calibration the thresholds
 */
record ReaderCard(
        String name, String networkHash, String tokenizerHash, String embeddingHash, Calibration calibration) {

    static ReaderCard parse(byte[] file, String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(file, UTF_8)));
            return new ReaderCard(
                    value(properties, "name"),
                    value(properties, "network.sha256"),
                    value(properties, "tokenizer.sha256"),
                    value(properties, "embedding.sha256"),
                    calibration(properties));
        } catch (IOException | IllegalArgumentException e) {
            throw new ResourceException(lenientFormat("%s is damaged: %s", path, e.getMessage()), e);
        }
    }

    private static Calibration calibration(Properties properties) {
        return new Calibration(
                Double.parseDouble(value(properties, "threshold.holder")),
                Double.parseDouble(value(properties, "threshold.author")),
                Double.parseDouble(value(properties, "threshold.evidence")),
                Double.parseDouble(value(properties, "threshold.conditional")),
                Double.parseDouble(value(properties, "shortlist.cosine")),
                Integer.parseInt(value(properties, "shortlist.nearest")));
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(lenientFormat("key %s is missing", key));
        }
        return value;
    }
}
