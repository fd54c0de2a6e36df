package dev.parley.export;

import dev.parley.result.Comparison;
import java.util.Map;

/**
 * A run as JSON: UTF-8, fields in a fixed order, two spaces of indent, {@code \n} as line end. What is not known is an empty string. All
 * exporters are stateless and safe for use by several threads.
 */
public final class Json {

    private Json() {}

    /**
     * Returns the exporter of {@code comparison.json}: the whole comparison in one tree, its claims numbered as in {@code claims.csv}.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> comparison() {
        return new ComparisonJson();
    }

    /**
     * Returns the exporter of JSON lines: the claims of {@code comparison.json}, each on a line of its own.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> claimLines() {
        return new ClaimLines();
    }

    /**
     * Returns the exporter of {@code manifest.json}, without the hashes of the files that a {@link RunFolder} adds.
     *
     * @return the exporter
     */
    public static Exporter<Comparison> manifest() {
        return new ManifestJson(Map.of());
    }
}
