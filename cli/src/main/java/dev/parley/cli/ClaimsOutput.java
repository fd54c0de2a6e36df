package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.Csv;
import dev.parley.export.Exporter;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where claims, or what is made of them, go.
 *
 * @param target a file, or {@link #STANDARD}
 * @param what what goes there, in messages
 */
record ClaimsOutput(String target, String what) {

    /** Stands for standard output. */
    static final String STANDARD = "-";

    ClaimsOutput(String target) {
        this(target, "claims");
    }

    boolean isStandard() {
        return target.equals(STANDARD);
    }

    /** Finds out, before the work begins, whether the claims could be written. */
    void requireWritable() {
        if (isStandard()) {
            return;
        }
        if (Files.isDirectory(file())) {
            throw new ParleyException(lenientFormat("%s is a folder; name a file for the %s", target, what));
        }
        try {
            Files.delete(Files.createFile(fresh()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Refuses to replace a file. */
    void requireFree() {
        if (!isStandard() && Files.exists(file())) {
            throw new UsageException(lenientFormat("%s exists already; use --force to replace it", target));
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
                    throw new UsageException(lenientFormat(
                            "%s is one of the files that are read; name another for the %s", target, what));
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void write(Comparison comparison, PrintWriter standard) {
        write(comparison, Csv.claims(), standard);
    }

    <T> void write(T result, Exporter<T> exporter, PrintWriter standard) {
        try {
            if (isStandard()) {
                exporter.write(result, standard);
            } else {
                replaceFile(result, exporter);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private <T> void replaceFile(T result, Exporter<T> exporter) throws IOException {
        Path fresh = fresh();
        try {
            try (Writer out = Files.newBufferedWriter(fresh)) {
                exporter.write(result, out);
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
