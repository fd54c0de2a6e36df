package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.Csv;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where claims go.
 *
 * @param target a file, or {@link #STANDARD}
 */
record ClaimsOutput(String target) {

    /** Stands for standard output. */
    static final String STANDARD = "-";

    boolean isStandard() {
        return target.equals(STANDARD);
    }

    /** Finds out, before the work begins, whether the claims could be written. */
    void requireWritable() {
        if (isStandard()) {
            return;
        }
        if (Files.isDirectory(file())) {
            throw new ParleyException(lenientFormat("%s is a folder; name a file for the claims", target));
        }
        try {
            Files.delete(Files.createFile(fresh()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Refuses to put the claims in the place of what they are read from. */
    void requireNoneOf(List<Path> read) {
        if (isStandard() || !Files.exists(file())) {
            return;
        }
        try {
            for (Path path : read) {
                if (Files.isSameFile(path, file())) {
                    throw new UsageException(
                            lenientFormat("%s is one of the files that are read; name another for the claims", target));
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void write(Comparison comparison, PrintWriter standard) {
        try {
            if (isStandard()) {
                print(comparison, standard);
            } else {
                replaceFile(comparison);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void print(Comparison comparison, PrintWriter standard) throws IOException {
        Csv.claims().write(comparison, standard);
    }

    private void replaceFile(Comparison comparison) throws IOException {
        Path fresh = fresh();
        try {
            try (Writer out = Files.newBufferedWriter(fresh)) {
                Csv.claims().write(comparison, out);
            }
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path file() {
        return Path.of(target).toAbsolutePath();
    }

    /** Names a sibling of the file; a temporary file of the library's would be readable by its owner alone, and so the result. */
    private Path fresh() {
        return file().resolveSibling(".parley-" + ProcessHandle.current().pid() + ".csv");
    }

    private ParleyException unwritable(IOException reason) {
        String place = isStandard() ? "standard output" : target;
        return new ParleyException(place + " " + IoFaults.ofWriting(reason), reason);
    }
}
