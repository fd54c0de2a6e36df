package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.diagnostic.ParleyException;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings the folder of a run up to date after its claims were edited: matrix and positions are written anew, and claims and codebook unless
 * the folder has, by hash, the very files that went into the rebuild. What depends on articles alone, {@code entities.csv}, {@code merges.csv} and
 * {@code documents.csv}, stays as it is. The manifest keeps what it says of the run and gets a part {@code rebuild}.
 *
 * <p>Works inside the folder, which may be the working directory: every file is written under another name and moved in place, the manifest
 * last. As in {@link RunFolder}, a file in the way that no run wrote, or that someone has edited, is kept with {@code .old} before its ending;
 * so is {@code comparison.json}, which tells of the claims as they were.
 *
 * <p>Stateless.
 */
public final class RunRebuild {

    private static final String COMPARISON = "comparison.json";

    private RunRebuild() {}

    /**
     * Finds out, before the work begins, whether a rebuild could be written. Leaves nothing behind.
     *
     * @param folder the folder, which need not exist
     * @param existing what becomes of it if it is neither empty nor a run
     * @throws ParleyException if it is no folder, if {@code existing} protects it, or if nothing can be written in it
     */
    public static void requireWritable(Path folder, Existing existing) {
        try {
            TargetFolder target = TargetFolder.of(folder);
            if (Files.exists(target.path()) && !Files.isDirectory(target.path())) {
                throw new ParleyException(lenientFormat("%s is not a folder; name another one for the run", folder));
            }
            if (existing == Existing.PROTECT
                    && !target.entries().isEmpty()
                    && target.tryReadOutputs().isEmpty()) {
                throw new ParleyException(lenientFormat(
                        "%s is not a Parley run; use --force to write there all the same, or name another folder",
                        folder));
            }
            Files.delete(Files.createTempDirectory(nearest(target.path()), ".parley-"));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Writes what follows from the claims.
     *
     * @param comparison the claims and what they sum up to; its documents and entities are not looked at; the inputs of its manifest are the
     *     files that went into it
     * @param folder the folder, which need not exist
     * @param options how to write; {@link RunOptions#json} has no bearing
     * @throws ParleyException as {@link #requireWritable} does, or if writing fails; each file is then as before or complete
     */
    public static void write(Comparison comparison, Path folder, RunOptions options) {
        requireWritable(folder, options.existing());
        try {
            TargetFolder target = TargetFolder.of(folder);
            Files.createDirectories(target.path());
            Path fresh = Files.createTempDirectory(target.path(), ".parley-");
            try {
                List<String> names = writeFiles(comparison, target, fresh, options);
                setAside(target, names, comparison.manifest().inputs().values());
                for (String name : names) {
                    Files.move(fresh.resolve(name), target.path().resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                FolderSwap.delete(fresh);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Returns the names of what was written, the manifest last. */
    private static List<String> writeFiles(Comparison comparison, TargetFolder target, Path fresh, RunOptions options)
            throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>(target.tryReadOutputs().orElse(Map.of()));
        hashes.remove(COMPARISON);
        List<String> names = new ArrayList<>();
        for (RunFile file : files(comparison, target, options)) {
            file.write(comparison, fresh);
            hashes.put(file.name(), RunFile.hash(fresh.resolve(file.name())));
            names.add(file.name());
        }
        try (Writer out = Files.newBufferedWriter(fresh.resolve(ManifestJson.FILE))) {
            JsonText.write(manifest(comparison, target, hashes), out);
        }
        names.add(ManifestJson.FILE);
        return names;
    }

    private static List<RunFile> files(Comparison comparison, TargetFolder target, RunOptions options)
            throws IOException {
        Collection<String> inputs = comparison.manifest().inputs().values();
        List<RunFile> files = new ArrayList<>();
        for (RunFile file : RunFile.of(options)) {
            boolean follows = switch (file.name()) {
                case "matrix.csv", "positions.csv" -> true;
                case "claims.csv", "codebook.csv" -> !isInput(target.path().resolve(file.name()), inputs);
                default -> false;
            };
            if (follows) {
                files.add(file);
            }
        }
        return files;
    }

    private static boolean isInput(Path file, Collection<String> inputs) throws IOException {
        return Files.isRegularFile(file) && inputs.contains(RunFile.hash(file));
    }

    private static Map<String, Object> manifest(Comparison comparison, TargetFolder target, Map<String, String> hashes)
            throws IOException {
        Map<String, Object> merged = new LinkedHashMap<>(tryReadManifest(target).orElse(Map.of("parley", 1)));
        merged.put("rebuild", ManifestJson.tree(comparison.manifest()));
        merged.put("outputs", hashes);
        return merged;
    }

    private static Optional<Map<String, Object>> tryReadManifest(TargetFolder target) throws IOException {
        if (target.tryReadOutputs().isEmpty()) {
            return Optional.empty();
        }
        return JsonText.tryRead(Files.readString(target.path().resolve(ManifestJson.FILE), UTF_8));
    }

    private static void setAside(TargetFolder target, List<String> names, Collection<String> inputs)
            throws IOException {
        Map<String, String> kept = KeptEntries.of(target, Set.copyOf(names), inputs);
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            if (names.contains(entry.getKey())) {
                Files.move(target.path().resolve(entry.getKey()), target.path().resolve(entry.getValue()));
            }
        }
        Path comparison = target.path().resolve(COMPARISON);
        if (Files.exists(comparison)) {
            Files.move(comparison, target.path().resolve("comparison.old.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static ParleyException unwritable(Path folder, IOException reason) {
        return new ParleyException(
                lenientFormat(
                        "%s cannot be written (%s: %s)",
                        folder, reason.getClass().getSimpleName(), reason.getMessage()),
                reason);
    }
}
