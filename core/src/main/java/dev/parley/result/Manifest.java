package dev.parley.result;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * Adds an option.
     *
     * @param name its name
     * @param value its value
     * @return a copy that has the option, in place of any of that name
     */
    public Manifest withOption(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return new Manifest(versions, more, inputs);
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
