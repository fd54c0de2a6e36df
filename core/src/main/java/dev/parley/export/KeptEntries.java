package dev.parley.export;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds out what of a folder must outlive its replacement: whatever is not, to the letter, as a run wrote it. */
final class KeptEntries {

    private KeptEntries() {}

    /**
     * Lists what to keep.
     *
     * @param old the folder to be replaced
     * @param fresh the names of the new run's files
     * @param inputs hashes of the new run's inputs; what has gone into the run need not be kept
     * @return name in the old folder to name in the new one
     */
    static Map<String, String> of(TargetFolder old, Set<String> fresh, Collection<String> inputs) throws IOException {
        Optional<Map<String, String>> outputs = old.tryReadOutputs();
        Set<String> taken = new HashSet<>(fresh);
        taken.addAll(old.entries().stream().map(KeptEntries::name).collect(toImmutableSet()));
        ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
        for (Path entry : old.entries()) {
            String name = name(entry);
            boolean written = outputs.isPresent()
                    && (name.equals(ManifestJson.FILE) || outputs.get().containsKey(name));
            if (!written && !fresh.contains(name)) {
                kept.put(name, name);
            } else if (!written || isEdited(entry, outputs.orElseThrow(), inputs)) {
                kept.put(name, unusedName(name, taken));
            }
        }
        return kept.buildOrThrow();
    }

    /** Picks those that get another name, by their old one. */
    static SortedMap<String, String> renamed(Map<String, String> kept) {
        return ImmutableSortedMap.copyOf(
                Maps.filterEntries(kept, entry -> !entry.getKey().equals(entry.getValue())));
    }

    private static boolean isEdited(Path entry, Map<String, String> outputs, Collection<String> inputs)
            throws IOException {
        if (name(entry).equals(ManifestJson.FILE)) {
            return false;
        }
        if (Files.isDirectory(entry)) {
            return !name(entry).equals(TextsFolder.NAME)
                    || !TextsFolder.hash(entry).equals(outputs.get(TextsFolder.NAME));
        }
        if (!Files.isRegularFile(entry)) {
            return true;
        }
        String hash = RunFile.hash(entry);
        return !hash.equals(outputs.get(name(entry))) && !inputs.contains(hash);
    }

    /** Puts {@code .old}, or {@code .old2} and so on, before the ending. */
    private static String unusedName(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String unused = stem + ".old" + ending;
        for (int number = 2; !taken.add(unused); number++) {
            unused = stem + ".old" + number + ending;
        }
        return unused;
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
