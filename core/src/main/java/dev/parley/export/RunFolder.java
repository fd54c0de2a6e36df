package dev.parley.export;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder that a run writes: tables, texts, manifest and, if asked for, JSON. It is written under another name beside its place and moved
 * there once it is complete, so there is never half a run, and an earlier run stays until then.
 *
 * <p>Nobody's work is deleted. The manifest holds the hash of every file written; an entry of the old folder that is not, to the letter,
 * what a run wrote moves into the new folder; the texts count as one entry. If its name is taken there, or if it is a file of the old run that someone has edited, then
 * {@code .old} comes before its ending: {@code claims.old.csv}. An edited file that the new run has as its input, by hash, is not kept.
 *
 * <p>Stateless. Two runs that write to one folder at a time do not mix; the later one replaces the earlier.
 */
public final class RunFolder {

    private RunFolder() {}

    /**
     * Finds out, before the work begins, whether a run could be written. Leaves nothing behind.
     *
     * @param folder the folder, which need not exist
     * @param existing what becomes of it if it does
     * @throws ParleyException if it is no folder, if it is or holds the working directory, if it is neither empty nor a run and
     *     {@code existing} protects it, or if nothing can be written beside it
     */
    public static void requireWritable(Path folder, Existing existing) {
        try {
            TargetFolder target = TargetFolder.of(folder);
            target.requireReplaceable(existing);
            target.requireRoom();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Writes a run. Missing parents of the folder are made.
     *
     * @param comparison the run
     * @param folder the folder, which need not exist
     * @param options how to write it
     * @throws ParleyException as {@link #requireWritable} does, or if writing fails; then the folder is as it was before, unless only
     *     moving what is kept has failed: then the new run is in place, and the rest lies in a hidden folder beside it
     * @return the names of the files that were kept under another one, and that other name
     */
    @CanIgnoreReturnValue
    public static SortedMap<String, String> write(Comparison comparison, Path folder, RunOptions options) {
        return write(comparison, folder, options, List.of());
    }

    /**
     * Writes a run with files beside its tables.
     *
     * @param comparison the run
     * @param folder the folder, which need not exist
     * @param options how to write it
     * @param extras the files to write as well, such as the report
     * @throws ParleyException as the method without extras does
     * @return the names of the files that were kept under another one, and that other name
     */
    @CanIgnoreReturnValue
    public static SortedMap<String, String> write(
            Comparison comparison, Path folder, RunOptions options, List<RunExtra> extras) {
        return write(ManifestJson.record(comparison, options), folder, RunFile.of(options, extras), options.existing());
    }

    @CanIgnoreReturnValue
    static SortedMap<String, String> write(Comparison comparison, Path folder, List<RunFile> files, Existing existing) {
        requireWritable(folder, existing);
        try {
            TargetFolder target = TargetFolder.of(folder);
            Files.createDirectories(target.parent());
            Path fresh = Files.createDirectory(target.unusedSibling("new"));
            try {
                Set<String> names = writeFiles(comparison, fresh, files);
                Map<String, String> kept = KeptEntries.of(
                        target, names, comparison.manifest().inputs().values());
                FolderSwap.swap(fresh, target, kept);
                return KeptEntries.renamed(kept);
            } finally {
                FolderSwap.delete(fresh);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static Set<String> writeFiles(Comparison comparison, Path folder, List<RunFile> files) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (RunFile file : files) {
            file.write(comparison, folder);
            hashes.put(file.name(), RunFile.hash(folder.resolve(file.name())));
        }
        if (!comparison.texts().isEmpty()) {
            TextsFolder.write(comparison.texts(), folder);
            hashes.put(TextsFolder.NAME, TextsFolder.hash(folder.resolve(TextsFolder.NAME)));
        }
        new RunFile(ManifestJson.FILE, new ManifestJson(hashes), ByteOrderMark.OMITTED).write(comparison, folder);
        Set<String> names = new HashSet<>(hashes.keySet());
        names.add(ManifestJson.FILE);
        return names;
    }

    private static ParleyException unwritable(Path folder, IOException reason) {
        return new ParleyException(folder + " " + IoFaults.ofWriting(reason), reason);
    }
}
