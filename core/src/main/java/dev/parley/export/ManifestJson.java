package dev.parley.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.parley.matrix.Resampling;
import dev.parley.network.Normalisation;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code manifest.json}: enough to repeat the run, and the hashes of the files that it wrote. */
final class ManifestJson implements Exporter<Comparison> {

    static final String FILE = "manifest.json";

    /** Marks a folder as a run; its value is the version of the folder's layout. */
    private static final String MARKER = "parley";

    private static final int LAYOUT = 1;
    private static final String OUTPUTS = "outputs";

    private final Map<String, String> outputs;

    /** Takes file name to SHA-256 in lower-case hexadecimal. */
    ManifestJson(Map<String, String> outputs) {
        this.outputs = ImmutableSortedMap.copyOf(outputs);
    }

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        Map<String, Object> tree = ImmutableMap.<String, Object>builder()
                .put(MARKER, LAYOUT)
                .putAll(tree(comparison.manifest()))
                .put(OUTPUTS, outputs)
                .buildOrThrow();
        JsonText.write(tree, out);
    }

    /** Notes in the manifest how the matrix is written, since its other options only tell how it was made. */
    static Comparison record(Comparison comparison, RunOptions options) {
        Figures figures = options.figures();
        Manifest manifest = comparison.manifest().withOption("cells", Values.label(options.cells()));
        if (figures.normalisation() != Normalisation.NO) {
            manifest = manifest.withOption("normalise", Values.label(figures.normalisation()));
        }
        if (!figures.resampling().equals(Resampling.DEFAULT)) {
            manifest = manifest.withOption(
                            "samples", Integer.toString(figures.resampling().samples()))
                    .withOption("seed", Long.toString(figures.resampling().seed()));
        }
        return comparison.withManifest(manifest);
    }

    static Map<String, Object> tree(Manifest manifest) {
        return ImmutableMap.of(
                "versions", manifest.versions(), "options", manifest.options(), "inputs", manifest.inputs());
    }

    /** Reads a manifest; empty if the text is not the manifest of a run. */
    static Optional<Map<String, Object>> tryRead(String text) {
        return JsonText.tryRead(text).filter(tree -> tree.containsKey(MARKER));
    }

    /** Returns the hashes of the files that a run wrote. */
    static Map<String, String> outputs(Map<String, Object> manifest) {
        return manifest.get(OUTPUTS) instanceof Map<?, ?> outputs ? strings(outputs) : Map.of();
    }

    private static Map<String, String> strings(Map<?, ?> tree) {
        ImmutableMap.Builder<String, String> strings = ImmutableMap.builder();
        tree.forEach((key, value) -> strings.put(String.valueOf(key), String.valueOf(value)));
        return strings.buildKeepingLast();
    }
}
