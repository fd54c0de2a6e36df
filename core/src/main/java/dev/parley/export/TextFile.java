package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a text file as UTF-8, or as the UTF-16 that spreadsheets save with a byte order mark. */
final class TextFile {

    private static final char MARK = '\uFEFF';

    private TextFile() {}

    /**
     * Reads a file whole.
     *
     * @param path the file
     * @return its text without byte order mark
     * @throws InputException if it cannot be read or is in another encoding
     */
    static String read(Path path) {
        try {
            return decode(path, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw fault(path, 0, "there is no such file");
        } catch (IOException e) {
            throw fault(
                    path, 0, lenientFormat("cannot be read (%s)", e.getClass().getSimpleName()));
        }
    }

    private static String decode(Path path, byte[] bytes) {
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder();
        // No charset gives more code units than bytes.
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean faulty = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        if (faulty) {
            int line =
                    1 + Math.toIntExact(decoded.chars().filter(c -> c == '\n').count());
            throw fault(path, line, lenientFormat("is not %s; save it as 'CSV UTF-8'", charset));
        }
        return !decoded.isEmpty() && decoded.charAt(0) == MARK ? decoded.substring(1) : decoded;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return UTF_8;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == MARK ? UTF_16BE : mark == Character.reverseBytes(MARK) ? UTF_16LE : UTF_8;
    }

    private static InputException fault(Path path, int line, String message) {
        return new InputException(List.of(Diagnostic.error(path.toString(), line, 0, message)));
    }
}
