package dev.parley.cli;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What comes in by standard input, as a file. */
final class StandardInput {

    /** The name under which its document goes. */
    private static final String NAME = "stdin";

    private StandardInput() {}

    /** Saves a stream in a file that goes when the process ends. */
    static Path save(InputStream in) {
        try {
            Path folder = Files.createTempDirectory("parley");
            Path file = folder.resolve(NAME);
            Files.copy(in, file);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new InputException(List.of(Diagnostic.error("-", IoFaults.ofReading(e))));
        }
    }
}
