package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of one file, so that a small one cannot fill the memory. Mutable, for the reading of one file by one thread.
 */
final class Budget {

    /** The largest file, and the largest part of one. */
    static final int MAX_BYTES = 200_000_000;

    /** Archives in archives beyond this are bombs. */
    static final int MAX_DEPTH = 4;

    static final int MAX_PARTS = 100_000;

    /** Text packs ten times smaller, hardly ever forty times; a bomb a thousand times. */
    private static final int MAX_RATIO = 200;

    private static final long MAX_UNPACKED = 1_000_000_000;

    /** Below this a ratio says nothing: a page of blanks is no bomb. */
    private static final int HARMLESS = 10_000_000;

    private long unpacked;
    private int parts;

    /** Counts one more part. */
    void countPart() throws UnreadableException {
        parts++;
        requireFew(parts);
    }

    /** Requires that there are not too many parts. */
    static void requireFew(int count) throws UnreadableException {
        if (count > MAX_PARTS) {
            throw new UnreadableException(lenientFormat("holds more than %s documents; split it", MAX_PARTS));
        }
    }

    /** Reads a packed part to its end. */
    byte[] unpack(InputStream in, long packedSize) throws IOException, UnreadableException {
        long allowed = Math.max(HARMLESS, Math.max(1, packedSize) * MAX_RATIO);
        int limit = (int) Math.min(Math.min(allowed, MAX_BYTES), Math.max(0, MAX_UNPACKED - unpacked));
        byte[] bytes = in.readNBytes(limit + 1);
        unpacked += bytes.length;
        if (bytes.length <= limit) {
            return bytes;
        }
        throw new UnreadableException(
                limit == allowed
                        ? lenientFormat(
                                "unpacks to more than %s times its size; it is not unpacked any further", MAX_RATIO)
                        : lenientFormat("unpacks to more than the limit of %s bytes", Math.min(limit, MAX_BYTES)));
    }

    /** Requires that a part does not lie in too many archives. */
    static void requireShallow(Content content) throws UnreadableException {
        if (content.depth() > MAX_DEPTH) {
            throw new UnreadableException(lenientFormat("lies in more than %s archives, one in the other", MAX_DEPTH));
        }
    }
}
