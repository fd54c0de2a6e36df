package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.Existing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an export goes: it is written under another name beside its place and moved there once it is complete.
 *
 * @param target the file or folder as the user named it
 */
record Placement(Path target) {

    /** Refuses what exists, unless it is to be replaced and can be: a file by a file, and in a folder only the files that are written. */
    void requireFree(ExportFormat format, Existing existing) {
        if (!Files.exists(target)) {
            return;
        }
        if (Files.isDirectory(target) != format.isFolder()) {
            throw new ParleyException(lenientFormat(
                    "%s is %s, and %s is %s; name another place",
                    target,
                    Files.isDirectory(target) ? "a folder" : "a file",
                    Words.lower(format),
                    format.isFolder() ? "a folder" : "a file"));
        }
        if (existing == Existing.PROTECT && !isEmptyFolder()) {
            throw new ParleyException(
                    lenientFormat("%s exists already; use --force to replace it, or name another place", target));
        }
    }

    /** Writes and moves. */
    void write(Writing writing) {
        Path place = target.toAbsolutePath();
        Path fresh = place.resolveSibling(".parley-" + ProcessHandle.current().pid() + "-" + place.getFileName());
        try {
            delete(fresh);
            Files.createDirectories(parent(place));
            try {
                writing.into(fresh);
                move(fresh, place);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new ParleyException(target + " " + IoFaults.ofWriting(e), e);
        }
    }

    private boolean isEmptyFolder() {
        return Files.isDirectory(target) && files(target).isEmpty();
    }

    private static void move(Path fresh, Path place) throws IOException {
        if (!Files.isDirectory(fresh) || !Files.exists(place)) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        for (Path file : files(fresh)) {
            Path destination = place.resolve(fresh.relativize(file).toString());
            Files.createDirectories(parent(destination));
            Files.move(file, destination, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path parent(Path place) {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ParleyException(folder + " " + IoFaults.ofReading(e), e);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(path)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** Writes a file or a folder that does not exist yet. */
    interface Writing {
        void into(Path fresh) throws IOException;
    }
}
