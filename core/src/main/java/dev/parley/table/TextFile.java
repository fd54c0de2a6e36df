package dev.parley.table;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.diagnostic.IoFaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file as UTF-8, or as the UTF-16 that spreadsheets save with a byte order mark. */
final class TextFile {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';

    private TextFile() {}

    /** Returns the text of a file without byte order mark; if it cannot be had, adds a fault and returns what there is. */
    static String read(Path path, int maxBytes, Faults faults) {
        if (Files.isDirectory(path)) {
            faults.add("is a folder, not a table");
            return "";
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                faults.add(lenientFormat("is larger than the limit of %s bytes; is this the right file?", maxBytes));
                return "";
            }
            return decode(bytes, faults);
        } catch (NoSuchFileException e) {
            faults.add("there is no such file");
            return "";
        } catch (IOException e) {
            faults.add(IoFaults.ofReading(e));
            return "";
        }
    }

    private static String decode(byte[] bytes, Faults faults) {
        Charset charset = charset(bytes);
        // Much the quicker way; what cannot be decoded leaves this sign, and so does the rare text that has it.
        String quick = new String(bytes, charset);
        if (charset.equals(UTF_8) && quick.indexOf(REPLACEMENT) < 0) {
            return withoutMark(quick, faults);
        }
        return decodeStrictly(bytes, charset, faults);
    }

    private static String withoutMark(String decoded, Faults faults) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == MARK ? decoded.substring(1) : decoded;
        if (text.indexOf('\0') >= 0) {
            faults.add(Place.of(text, text.indexOf('\0')), "is not text; save the table as \"CSV UTF-8\"");
        }
        return text;
    }

    private static String decodeStrictly(byte[] bytes, Charset charset, Faults faults) {
        CharsetDecoder decoder = charset.newDecoder();
        // No charset gives more code units than bytes.
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String decoded = chars.flip().toString();
        if (!result.isError()) {
            return withoutMark(decoded, faults);
        }
        String text = !decoded.isEmpty() && decoded.charAt(0) == MARK ? decoded.substring(1) : decoded;
        faults.add(
                Place.of(text, text.length()),
                lenientFormat("is not %s from here on; save the table as \"CSV UTF-8\"", charset));
        return text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return UTF_8;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == MARK ? UTF_16BE : mark == Character.reverseBytes(MARK) ? UTF_16LE : UTF_8;
    }
}
