package dev.parley.formats;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/** What is to be read: a file, or a part of one. Its bytes are not to be changed. */
final class Content {

    private final String path;
    private final String place;
    private final String name;
    private final byte[] bytes;
    private final int depth;
    private final Optional<Charset> charset;

    /**
     * Makes a content.
     *
     * @param path what to call it in diagnostics
     * @param place where in the file it stands, empty for the whole file
     * @param name its file name, which is only a hint to what it is
     * @param bytes the bytes
     * @param depth in how many archives it lies
     * @param charset the charset of its text if whatever it came in has told it
     */
    private Content(String path, String place, String name, byte[] bytes, int depth, Optional<Charset> charset) {
        this.path = requireNonNull(path, "path");
        this.place = requireNonNull(place, "place");
        this.name = requireNonNull(name, "name");
        this.bytes = requireNonNull(bytes, "bytes");
        this.depth = depth;
        this.charset = charset;
    }

    /** Makes the content of a file. */
    static Content file(String path, String name, byte[] bytes) {
        return new Content(path, "", name, bytes, 0, Optional.empty());
    }

    /** Returns an entry of an archive, by its path within it. */
    Content entry(String entry, byte[] entryBytes) {
        String inner = place.isEmpty() ? entry : place + "/" + entry;
        String last = entry.substring(entry.lastIndexOf('/') + 1);
        return new Content(path + "/" + entry, inner, last, entryBytes, depth + 1, Optional.empty());
    }

    /** Returns the content of a file that was only packed. */
    Content unpacked(String unpackedName, byte[] unpackedBytes) {
        return new Content(path, place, unpackedName, unpackedBytes, depth + 1, Optional.empty());
    }

    /** Returns the same with the charset that whatever it came in has told. */
    Content in(Optional<Charset> told) {
        return new Content(path, place, name, bytes, depth, told);
    }

    /** Returns one of several documents within, counted from 1. */
    Content numbered(int number) {
        return new Content(path + "#" + number, place + "#" + number, name, bytes, depth, charset);
    }

    /** Returns one of several parts within that are files of their own, counted from 1. */
    Content numbered(int number, byte[] part) {
        return new Content(path + "#" + number, place + "#" + number, name, part, depth, charset);
    }

    /** Tells whether it is one of several documents of a file, so that the file's name is not its own. */
    boolean isNumbered() {
        return place.indexOf('#') >= 0;
    }

    String path() {
        return path;
    }

    String place() {
        return place;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<Charset> charset() {
        return charset;
    }

    int depth() {
        return depth;
    }
}
