package dev.parley.formats;

/** A content cannot be read; the message says why, as part of a sentence that begins with its path. */
final class UnreadableException extends Exception {

    UnreadableException(String message) {
        super(message);
    }
}
