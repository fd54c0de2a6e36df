package dev.parley.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written; the path is left to the message that carries them. Stateless. */
public final class IoFaults {

    private IoFaults() {}

    /**
     * Tells why reading failed.
     *
     * @param fault what the system reported
     * @return the reason as part of a sentence that begins with the path
     */
    public static String ofReading(IOException fault) {
        return fault instanceof NoSuchFileException
                ? "there is no such file or folder"
                : "cannot be read: " + reason(fault);
    }

    /**
     * Tells why writing failed, without the name of a file that only Parley knows.
     *
     * @param fault what the system reported
     * @return the reason as part of a sentence that begins with the path
     */
    public static String ofWriting(IOException fault) {
        return "cannot be written: " + reason(fault);
    }

    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return reason == null ? fault.getClass().getSimpleName() : reason;
    }
}
