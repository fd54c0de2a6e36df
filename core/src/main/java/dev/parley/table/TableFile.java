package dev.parley.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a table and finds what keeps it from being read. */
final class TableFile {

    private static final int MAX_BYTES = 10_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableFile() {}

    /** Returns the text without a byte-order mark; if it cannot be had, adds a fault and returns what there is; content says what the table should be, with its article. */
    static String read(Path path, String content, Faults faults) {
        if (!Files.isReadable(path)) {
            faults.add(Files.exists(path) ? "cannot be read: permission denied" : "there is no such file");
            return "";
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                faults.add("is larger than the limit of " + MAX_BYTES + " bytes; is this " + content + "?");
                return "";
            }
            return decode(bytes, faults);
        } catch (AccessDeniedException e) {
            faults.add("cannot be read: permission denied");
            return "";
        } catch (IOException e) {
            faults.add("cannot be read: " + e.getMessage());
            return "";
        }
    }

    private static String decode(byte[] bytes, Faults faults) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String decoded = chars.flip().toString();
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        if (result.isError()) {
            faults.add(Place.of(text, text.length()), "is not UTF-8 from here on; save the table as \"CSV UTF-8\"");
        } else if (text.indexOf('\0') >= 0) {
            faults.add(Place.of(text, text.indexOf('\0')), "is not text; save the table as \"CSV UTF-8\"");
        }
        return text;
    }
}
