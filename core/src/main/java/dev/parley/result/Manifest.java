package dev.parley.result;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Enough to repeat a run. Holds neither times nor thread counts nor paths, so that equal runs have equal manifests.
 *
 * @param versions Parley, engine and reader with the hashes of their weights
 * @param options the options that bear on the result
 * @param inputs file name to SHA-256, codebook included
 */
public record Manifest(
        SortedMap<String, String> versions, SortedMap<String, String> options, SortedMap<String, String> inputs) {

    public Manifest {
        versions = ImmutableSortedMap.copyOf(versions);
        options = ImmutableSortedMap.copyOf(options);
        inputs = ImmutableSortedMap.copyOf(inputs);
    }

    /**
     * Makes a manifest.
     *
     * @param versions what took part
     * @param options how
     * @param inputs on what
     * @return the manifest
     */
    public static Manifest of(Map<String, String> versions, Map<String, String> options, Map<String, String> inputs) {
        return new Manifest(
                ImmutableSortedMap.copyOf(versions),
                ImmutableSortedMap.copyOf(options),
                ImmutableSortedMap.copyOf(inputs));
    }
}
