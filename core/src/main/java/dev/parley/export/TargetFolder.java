package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.diagnostic.ParleyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a run goes to.
 *
 * @param path its absolute path, links followed where it exists
 */
record TargetFolder(Path path) {

    static TargetFolder of(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        return new TargetFolder(Files.exists(absolute) ? absolute.toRealPath() : absolute);
    }

    /** Returns the folder around it; the file system's root, which has none, is refused before anyone asks. */
    Path parent() {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }

    /** Names a sibling that does not exist yet. */
    Path unusedSibling(String purpose) {
        for (int number = 1; ; number++) {
            Path sibling = path.resolveSibling("." + path.getFileName() + "." + purpose + "-" + number);
            if (!Files.exists(sibling, LinkOption.NOFOLLOW_LINKS)) {
                return sibling;
            }
        }
    }

    void requireReplaceable(Existing existing) throws IOException {
        if (Path.of("").toRealPath().startsWith(path)) {
            throw new ParleyException(
                    lenientFormat("%s is or holds the working directory; name a folder of its own for the run", path));
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new ParleyException(lenientFormat("%s is not a folder; name another one for the run", path));
        }
        if (existing == Existing.PROTECT
                && !entries().isEmpty()
                && tryReadOutputs().isEmpty()) {
            throw new ParleyException(lenientFormat(
                    "%s is not a Parley run; use --force to write there all the same, or name another folder", path));
        }
    }

    void requireRoom() throws IOException {
        Path ancestor = parent();
        while (!Files.exists(ancestor)) {
            ancestor = Optional.ofNullable(ancestor.getParent()).orElseThrow();
        }
        if (!Files.isDirectory(ancestor)) {
            throw new ParleyException(lenientFormat("%s cannot be made, because %s is not a folder", path, ancestor));
        }
        // Asking for permissions is not enough: read-only file systems, quotas and network drives answer only to an
        // attempt.
        Files.delete(Files.createTempDirectory(ancestor, ".parley-"));
    }

    /** Returns what the folder holds, by name; nothing if it does not exist. */
    List<Path> entries() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.sorted().toList();
        }
    }

    /** Reads the hashes of the files that the run in the folder wrote; empty if it holds no run. */
    Optional<Map<String, String>> tryReadOutputs() throws IOException {
        return tryReadManifest().map(ManifestJson::outputs);
    }

    /** Reads the manifest of the run in the folder; empty if it holds no run. */
    Optional<Map<String, Object>> tryReadManifest() throws IOException {
        Path manifest = path.resolve(ManifestJson.FILE);
        return Files.isRegularFile(manifest)
                ? ManifestJson.tryRead(new String(Files.readAllBytes(manifest), UTF_8))
                : Optional.empty();
    }
}
