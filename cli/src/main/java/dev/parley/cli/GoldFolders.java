package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.ParleyException;
import dev.parley.evaluation.GoldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The golds of several disputes, if that is what a folder has.
 *
 * @param folders the subfolders with a gold, by name; none if the folder has one itself or is none
 */
record GoldFolders(List<Path> folders) {

    GoldFolders {
        folders = List.copyOf(folders);
    }

    static GoldFolders of(Path path) {
        if (!Files.isDirectory(path) || Files.exists(GoldReader.file(path))) {
            return new GoldFolders(List.of());
        }
        try (Stream<Path> entries = Files.list(path)) {
            return new GoldFolders(entries.filter(Files::isDirectory)
                    .filter(folder -> Files.exists(GoldReader.file(folder)))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new ParleyException(lenientFormat("%s cannot be read", path), e);
        }
    }

    /** Tells whether there is one gold only, which may be missing. */
    boolean isOne() {
        return folders.isEmpty();
    }
}
