package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.result.Comparison;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes exports and finds what they should be. */
final class Written {

    private Written() {}

    static String text(Comparison run, ExportFormat format, ExportSettings settings, Path folder) throws IOException {
        return Files.readString(file(run, format, settings, folder));
    }

    static Path file(Comparison run, ExportFormat format, ExportSettings settings, Path folder) {
        Path target = folder.resolve(format.nameFor("run"));
        RunExport.write(run, format, settings, target);
        return target;
    }

    static String golden(String name) throws IOException {
        try {
            return Files.readString(Path.of(Written.class.getResource(name).toURI()), UTF_8);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
