package dev.parley.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A file that an input stands for.
 *
 * @param path where it is, as the user named it
 * @param root the folder that was given, or the one around a file that was given
 */
record FoundFile(Path path, Path root) {

    private static final Path PARENT = Path.of("..");

    private static final Comparator<FoundFile> BEST_FIRST = Comparator.comparing(FoundFile::isLink)
            .thenComparing(file -> -file.within().getNameCount())
            .thenComparing(file -> file.absolute().toString());

    static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    /** Chooses between two ways to one file, whichever was met first. */
    static FoundFile better(FoundFile one, FoundFile other) {
        return BEST_FIRST.compare(other, one) < 0 ? other : one;
    }

    /** Returns the one absolute path without dots that leads to the file; a link before {@code ..} is followed, since its parent is another. */
    Path absolute() {
        Path folder = folder(path).toAbsolutePath();
        boolean climbs = StreamSupport.stream(folder.spliterator(), false).anyMatch(PARENT::equals);
        return (climbs ? real(folder) : folder.normalize()).resolve(path.getFileName());
    }

    private static Path real(Path folder) {
        try {
            return Files.isSameFile(folder, folder.normalize()) ? folder.normalize() : folder.toRealPath();
        } catch (IOException e) {
            return folder.normalize();
        }
    }

    /** Returns the path from the root on. */
    Path within() {
        Path from = root.toAbsolutePath().normalize();
        Path to = absolute();
        return to.startsWith(from) && !to.equals(from) ? from.relativize(to) : path.getFileName();
    }

    private boolean isLink() {
        return Files.isSymbolicLink(path);
    }
}
