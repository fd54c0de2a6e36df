package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;

/**
 * What {@code reader.properties} says: the reader's name, the hashes of its files and the thresholds that belong to them.
 *
 * @param name the reader's name
 * @param networkHash SHA-256 of the network in lower-case hexadecimal
 * @param tokenizerHash SHA-256 of the tokenizer's file
 * @param embeddingHash SHA-256 of the shortlist's network
 * @param calibration the thresholds
 * @param second the larger network that reads again, if there is one
 */
record ReaderCard(
        String name,
        String networkHash,
        String tokenizerHash,
        String embeddingHash,
        Calibration calibration,
        Optional<Second> second) {

    /**
     * A network that gives a second opinion.
     *
     * @param hash SHA-256 of the network
     * @param trace the probability of a stance above which it is asked; in [0, 1]
     */
    record Second(String hash, double trace) {

        Second {
            if (!(trace >= 0 && trace <= 1)) {
                throw new IllegalArgumentException(lenientFormat("second.trace %s must lie in [0, 1]", trace));
            }
        }
    }

    static ReaderCard parse(byte[] file, String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(file, UTF_8)));
            return new ReaderCard(
                    value(properties, "name"),
                    value(properties, "network.sha256"),
                    value(properties, "tokenizer.sha256"),
                    value(properties, "embedding.sha256"),
                    calibration(properties),
                    second(properties));
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
                confidence(properties, "actor"),
                confidence(properties, "author"),
                Double.parseDouble(value(properties, "shortlist.cosine")),
                Integer.parseInt(value(properties, "shortlist.nearest")));
    }

    private static Confidence confidence(Properties properties, String voice) {
        return new Confidence(
                Double.parseDouble(value(properties, "confidence." + voice + ".slope")),
                Double.parseDouble(value(properties, "confidence." + voice + ".offset")));
    }

    private static Optional<Second> second(Properties properties) {
        if (!properties.containsKey("second.sha256")) {
            return Optional.empty();
        }
        double trace = Double.parseDouble(value(properties, "second.trace"));
        return Optional.of(new Second(value(properties, "second.sha256"), trace));
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(lenientFormat("key %s is missing", key));
        }
        return value;
    }
}
