package dev.parley.cli;

import com.google.common.io.ByteStreams;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import dev.parley.formats.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What comes in by standard input, as a file. */
final class StandardInput {

    /** The name under which its document goes. */
    private static final String NAME = "stdin";

    private static final String FOLDER = "parley-stdin-";

    private StandardInput() {}

    /** Tells whether a file holds what came in by standard input. */
    static boolean isSaved(Path file) {
        return file.endsWith(NAME) && String.valueOf(file.getParent()).contains(FOLDER);
    }

    /** Saves a stream in a file that goes when the process ends. */
    static Path save(InputStream in) {
        try {
            Path folder = Files.createTempDirectory(FOLDER);
            Path file = folder.resolve(NAME);
            // What never ends must not fill the disk; reading it says that it is too large.
            Files.copy(ByteStreams.limit(in, FileReader.MAX_BYTES + 1L), file);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new InputException(List.of(Diagnostic.error("-", IoFaults.ofReading(e))));
        }
    }
}
