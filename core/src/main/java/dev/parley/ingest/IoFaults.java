package dev.parley.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read; the path is left to the diagnostic that carries them. */
final class IoFaults {

    private IoFaults() {}

    /** Returns the reason as part of a sentence. */
    static String describe(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (fault instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return "cannot be read: " + (reason == null ? fault.getClass().getSimpleName() : reason);
    }
}
