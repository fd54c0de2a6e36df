package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.parley.diagnostic.IoFaults;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings the folder of a run up to date after its claims were edited: matrix and positions are written anew, and claims and codebook unless
 * the folder has, by hash, the very files that went into the rebuild. What depends on articles alone, {@code entities.csv}, {@code mentions.csv}, {@code merges.csv}
 * and {@code documents.csv}, stays as it is. The manifest keeps what the run that the claims come from says in its own, and gets a part {@code rebuild}.
 *
 * <p>Works inside the folder, which may be the working directory: every file is written under another name and moved in place, the manifest
 * last. As in {@link RunFolder}, a file in the way that no run wrote, or that someone has edited, is kept with {@code .old} before its ending;
 * so is what tells of the claims as they were, {@code comparison.json} and a report that is not written anew.
 *
 * <p>Stateless.
 */
public final class RunRebuild {

    /** What tells of the claims as they were, unless it is written anew, with the name under which it is kept. */
    private static final Map<String, String> STALE =
            ImmutableMap.of("comparison.json", "comparison.old.json", "report.html", "report.old.html");

    /** The manifest's name for the input by which claims are not what their file says. */
    public static final String DECISIONS = "(decisions)";

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
     * @param origin the folder of the run that the claims come from; what its manifest says of models and articles goes into the new one
     * @param folder the folder to write, which need not exist
     * @param options how to write; {@link RunOptions#json} has no bearing
     * @throws ParleyException as {@link #requireWritable} does, or if writing fails; each file is then as before or complete
     * @return the names of the files that were kept under another one, and that other name
     */
    @CanIgnoreReturnValue
    public static SortedMap<String, String> write(Comparison comparison, Path origin, Path folder, RunOptions options) {
        return write(comparison, origin, folder, options, List.of());
    }

    /**
     * Writes what follows from the claims, with files beside the tables.
     *
     * @param comparison as for the method without extras; its documents and entities may matter to the extras
     * @param origin the folder of the run that the claims come from
     * @param folder the folder to write, which need not exist
     * @param options how to write
     * @param extras the files to write as well, such as the report
     * @throws ParleyException as the method without extras does
     * @return the names of the files that were kept under another one, and that other name
     */
    @CanIgnoreReturnValue
    public static SortedMap<String, String> write(
            Comparison comparison, Path origin, Path folder, RunOptions options, List<RunExtra> extras) {
        requireWritable(folder, options.existing());
        try {
            TargetFolder target = TargetFolder.of(folder);
            Files.createDirectories(target.path());
            Path fresh = Files.createTempDirectory(target.path(), ".parley-");
            try {
                List<String> names = writeFiles(comparison, fresh, files(comparison, target, options, extras));
                writeManifest(ManifestJson.record(comparison, options), TargetFolder.of(origin), target, fresh);
                SortedMap<String, String> kept =
                        setAside(target, names, comparison.manifest().inputs().values());
                for (String name : names) {
                    Files.move(fresh.resolve(name), target.path().resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
                return kept;
            } finally {
                FolderSwap.delete(fresh);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Returns the names of what was or will be written, the manifest last. */
    private static List<String> writeFiles(Comparison comparison, Path fresh, List<RunFile> files) throws IOException {
        List<String> names = new ArrayList<>();
        for (RunFile file : files) {
            file.write(comparison, fresh);
            names.add(file.name());
        }
        names.add(ManifestJson.FILE);
        return names;
    }

    private static void writeManifest(Comparison comparison, TargetFolder origin, TargetFolder target, Path fresh)
            throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>(target.tryReadOutputs().orElse(Map.of()));
        hashes.keySet().removeAll(STALE.keySet());
        for (Path file : new TargetFolder(fresh).entries()) {
            hashes.put(String.valueOf(file.getFileName()), RunFile.hash(file));
        }
        Map<String, Object> merged =
                new LinkedHashMap<>(origin.tryReadManifest().orElse(Map.of("parley", 1)));
        merged.put("rebuild", ManifestJson.tree(comparison.manifest()));
        merged.put("outputs", hashes);
        try (Writer out = Files.newBufferedWriter(fresh.resolve(ManifestJson.FILE))) {
            JsonText.write(merged, out);
        }
    }

    private static List<RunFile> files(
            Comparison comparison, TargetFolder target, RunOptions options, List<RunExtra> extras) throws IOException {
        Collection<String> inputs = comparison.manifest().inputs().values();
        List<RunFile> files = new ArrayList<>();
        boolean isReviewed = comparison.manifest().inputs().containsKey(DECISIONS);
        for (RunFile file : RunFile.of(options)) {
            boolean follows = switch (file.name()) {
                case "matrix.csv", "positions.csv" -> true;
                case "claims.csv" -> isReviewed || !isInput(target.path().resolve(file.name()), inputs);
                case "codebook.csv" -> !isInput(target.path().resolve(file.name()), inputs);
                default -> false;
            };
            if (follows) {
                files.add(file);
            }
        }
        extras.forEach(extra -> files.add(new RunFile(extra.name(), extra.exporter(), ByteOrderMark.OMITTED)));
        return files;
    }

    private static boolean isInput(Path file, Collection<String> inputs) throws IOException {
        return Files.isRegularFile(file) && inputs.contains(RunFile.hash(file));
    }

    private static SortedMap<String, String> setAside(
            TargetFolder target, List<String> names, Collection<String> inputs) throws IOException {
        SortedMap<String, String> kept =
                new TreeMap<>(KeptEntries.renamed(KeptEntries.of(target, Set.copyOf(names), inputs)));
        kept.keySet().retainAll(names);
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            Files.move(target.path().resolve(entry.getKey()), target.path().resolve(entry.getValue()));
        }
        for (Map.Entry<String, String> stale : STALE.entrySet()) {
            Path file = target.path().resolve(stale.getKey());
            if (!names.contains(stale.getKey()) && Files.exists(file)) {
                Files.move(file, target.path().resolve(stale.getValue()), StandardCopyOption.REPLACE_EXISTING);
                kept.put(stale.getKey(), stale.getValue());
            }
        }
        return kept;
    }

    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static ParleyException unwritable(Path folder, IOException reason) {
        return new ParleyException(folder + " " + IoFaults.ofWriting(reason), reason);
    }
}
